import assert from "node:assert/strict";
import { test } from "node:test";
import { Window } from "happy-dom";
import { letterPage, takeAwayPage } from "../src/desk/desk";
import { gather } from "../src/desk/takeaway";
import type { Kept } from "../src/chat/memory";
import type { Item, Letter, Turn } from "../src/chat/wire";
import { sample } from "./frames";

const window = new Window();
Object.assign(globalThis, { window, document: window.document, HTMLElement: window.HTMLElement });

const desk = { announce: () => {}, back: () => {} };

function turn(name: string): Turn {
  return JSON.parse(sample("server", name)) as Turn;
}

function letter(): Letter {
  const found = turn("turn-letter").items.find((item): item is Item & { type: "letter" } => item.type === "letter");
  assert.ok(found);
  return found;
}

function kept(turns: Turn[], mine: Kept["mine"] = {}, letters: Kept["letters"] = {}): Kept {
  return { tab: "12345678", n: 0, turns, mine, waiting: [], letters };
}

function said(number: number, words: string, you?: string): Turn {
  const items: Item[] = [{ type: "text", blocks: [{ p: [{ t: words }] }] }];
  return you === undefined ? { type: "turn", turn: number, items } : { type: "turn", turn: number, items, you };
}

test("keeps a letter's blanks outside any form, each with its label", () => {
  const page = letterPage(letter(), {}, () => {}, desk);
  assert.equal(page.querySelectorAll("form").length, 0);
  assert.deepEqual(
    [...page.querySelectorAll(".blank label")].map((label) => label.textContent),
    ["Your therapist's name", "What you would like to say"],
  );
});

test("puts into the letter and its e-mail what is written into a blank", () => {
  const page = letterPage(letter(), {}, () => {}, desk);
  const blank = page.querySelector<HTMLInputElement>(".blank input");
  assert.ok(blank);
  blank.value = "Sam & Jo";
  blank.dispatchEvent(new window.Event("input") as unknown as Event);
  assert.match(page.querySelector(".paper")?.textContent ?? "", /^Dear Sam & Jo,/);
  assert.match(page.querySelector("a")?.getAttribute("href") ?? "", /^mailto:\?subject=[^&]+&body=Dear%20Sam%20%26%20Jo/);
});

test("keeps what is written", () => {
  const words: string[] = [];
  const page = letterPage(letter(), {}, (name, value) => words.push(name, value), desk);
  const blank = page.querySelector<HTMLTextAreaElement>(".blank textarea");
  assert.ok(blank);
  blank.value = "It is a lot";
  blank.dispatchEvent(new window.Event("input") as unknown as Event);
  assert.deepEqual(words, [letter().fields[1]?.name, "It is a lot"]);
});

test("says before any copy leaves who else may see it", () => {
  const page = letterPage(letter(), {}, () => {}, desk);
  assert.match(page.querySelector(".warning")?.textContent ?? "", /others who use this device, printer or mailbox may see it/);
});

test("takes each paragraph once, after the choice that led to it, and no typed words", () => {
  const turns = [said(0, "Notice"), said(1, "Ask first", "The NHS"), said(2, "Ask first"), said(3, "Write it down")];
  const mine = { 1: { words: "im nhs" }, 3: { words: "Yes", question: "2:q", option: "yes" } };
  const { sections } = gather(kept(turns, mine));
  assert.deepEqual(
    sections.map(({ chosen, blocks }) => [chosen, blocks.length]),
    [
      ["The NHS", 1],
      ["Yes", 1],
    ],
  );
});

test("takes away letters as they were filled in, and contacts with their hours", () => {
  const field = letter().fields[0]?.name ?? "";
  const all = kept([turn("turn-letter"), turn("turn-contact")], {}, { [letter().id]: { [field]: "Sam" } });
  const page = takeAwayPage(all, "Harbour", new Date("2026-11-21"), desk);
  assert.match(page.textContent ?? "", /Harbour, 21 November 2026/);
  assert.match(page.querySelector(".paper")?.textContent ?? "", /Dear Sam,/);
  assert.equal(page.querySelectorAll(".contact .hours").length > 0, true);
});

test("says when there is nothing to take away yet", () => {
  const page = takeAwayPage(kept([said(0, "Notice")]), "Harbour", new Date(), desk);
  assert.match(page.textContent ?? "", /nothing to take with you yet/);
});
