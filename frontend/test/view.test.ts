import assert from "node:assert/strict";
import { test } from "node:test";
import { Window } from "happy-dom";
import type { Actions } from "../src/chat/view/transcript";
import { contactCard, dropPast } from "../src/chat/view/contacts";
import { isPaced } from "../src/chat/view/pace";
import { Transcript } from "../src/chat/view/transcript";
import type { Contact, Turn } from "../src/chat/wire";
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

function office(): Contact {
  const { items } = JSON.parse(sample("server", "turn-contact")) as Turn;
  return items[1] as Contact & { type: "contact" };
}

function hoursOf(place: ParentNode): (string | null)[] {
  return [...place.querySelectorAll(".hours")].map((line) => line.textContent);
}

test("says if a contact answers now, beside its hours", () => {
  const listed = "Hours: Monday to Friday, 10am to 6pm; closed on bank holidays";
  assert.deepEqual(hoursOf(contactCard(office(), Date.parse("2026-11-23T09:59:00Z"))), ["Closed now. Opens on Monday at 10am", listed]);
  assert.deepEqual(hoursOf(contactCard(office(), Date.parse("2026-11-23T10:00:00Z"))), [listed]);
  assert.deepEqual(hoursOf(contactCard(office())), [listed]);
});

test("takes what no longer holds off a screen that was left open", () => {
  const card = contactCard(office(), Date.parse("2026-11-21T15:00:00Z"));
  dropPast(card, Date.parse("2026-11-23T09:59:00Z"));
  assert.equal(hoursOf(card).length, 2);
  dropPast(card, Date.parse("2026-11-23T10:00:00Z"));
  assert.equal(hoursOf(card).length, 1);
});

test("paces a long answer, and none that is urgent or names someone to turn to", () => {
  const turn = (name: string) => JSON.parse(sample("server", name)) as Turn;
  const long = { type: "text" as const, blocks: [{ p: [{ t: "a word ".repeat(46) }] }] };
  const longer = (name: string) => ({ ...turn(name), items: [...turn(name).items, long] });
  assert.equal(isPaced(turn("turn-answer")), false);
  assert.equal(isPaced(longer("turn-answer")), true);
  for (const name of ["turn-help-now", "turn-attentive", "turn-contact"]) assert.equal(isPaced(longer(name)), false);
});
