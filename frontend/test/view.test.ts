import assert from "node:assert/strict";
import { test } from "node:test";
import { Window } from "happy-dom";
import type { Actions } from "../src/chat/view/transcript";
import { Transcript } from "../src/chat/view/transcript";
import type { Turn } from "../src/chat/wire";
import { sample } from "./frames";

const window = new Window();
Object.assign(globalThis, { window, document: window.document, HTMLElement: window.HTMLElement });

function shown(...names: string[]) {
  const turns = document.createElement("div");
  const chosen: unknown[] = [];
  const actions: Actions = {
    choose: (question, option, standing) => chosen.push([question.id, option, standing]),
    start: (topic) => chosen.push(topic),
    openHelp: () => {},
    openLetter: (letter) => chosen.push(letter.id),
    takeAway: () => chosen.push("take away"),
    sayWrong: () => chosen.push("wrong"),
    announce: () => {},
    wasAsked: () => false,
    answer: (topic, answer) => chosen.push([topic, answer]),
    blanks: () => ({}),
  };
  const transcript = new Transcript(turns, actions);
  const all = names.map((name) => JSON.parse(sample("server", name)) as Turn);
  for (const turn of all) transcript.add(turn, undefined);
  transcript.settle(all, (id) => (id === "1:provider" ? "nhs" : undefined));
  return { turns, chosen };
}

function buttons(place: HTMLElement): HTMLButtonElement[] {
  return [...place.querySelectorAll<HTMLButtonElement>("button.option")];
}

test("shows options as buttons in a group that the question names", () => {
  const { turns, chosen } = shown("turn-welcome");
  const group = turns.querySelector("[role=group]");
  assert.equal(turns.querySelector(`#${group?.getAttribute("aria-labelledby")}`)?.textContent, "What brings you here?");
  assert.deepEqual(buttons(turns).map((button) => button.textContent), ["Taking a break", "Something else"]);
  buttons(turns)[0]?.click();
  assert.deepEqual(chosen, [["0:offer/welcome/start", "take-a-break", "open"]]);
});

test("offers an earlier answer for change, with how much it undoes", () => {
  const { turns, chosen } = shown("turn-answer");
  const [nhs, privately] = buttons(turns);
  assert.equal(nhs?.textContent, "The NHS (Your answer)");
  privately?.click();
  assert.deepEqual(chosen, [["1:provider", "private", 2]]);
});

test("keeps options readable that can no longer be chosen", () => {
  const { turns } = shown("turn-welcome", "turn-answer");
  const [past] = buttons(turns);
  assert.equal(past?.getAttribute("aria-disabled"), "true");
  assert.equal(past?.disabled, false);
});

test("shows the words of the guide as words, whatever they hold", () => {
  const { turns } = shown("turn-contact");
  assert.equal(turns.querySelectorAll("script, img").length, 0);
  const links = [...turns.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  assert.deepEqual(links.slice(0, 3), ["tel:01632960001", "sms:01632960003?body=HELLO", "mailto:hello@example.org"]);
});

test("sets help apart and shows it once", () => {
  const { turns } = shown("turn-help-now");
  assert.equal(turns.querySelectorAll(".help-turn .contact").length, 1);
});

test("shows how a letter begins, and the way to its page", () => {
  const { turns, chosen } = shown("turn-letter");
  assert.equal(turns.querySelectorAll("input, textarea, form").length, 0);
  turns.querySelector<HTMLButtonElement>(".letter-open")?.click();
  assert.deepEqual(chosen, ["pause-note"]);
});
