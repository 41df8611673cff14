/** A letter in the conversation: how it begins, and the way to its own page. */
import type { Filled } from "../letter";
import { parts } from "../letter";
import type { Letter } from "../wire";
import { el, unseen } from "./dom";
import { prose } from "./prose";

const GLIMPSE = 2;

export function letterCard(letter: Letter, filled: Filled, open: () => void): HTMLElement {
  const begins = parts(letter, filled).slice(0, GLIMPSE).map(paragraph);
  const more = letter.paragraphs.length > GLIMPSE && el("p", { class: "more", "aria-hidden": "true" }, "…");
  return el(
    "section",
    { class: "letter" },
    el("h2", {}, letter.title),
    el("div", { class: "note" }, ...prose(letter.note)),
    el("div", { class: "paper glimpse" }, ...begins, more),
    el("button", { type: "button", class: "main letter-open", click: open }, "Finish this letter", unseen(`: ${letter.title}`)),
  );
}

export function paragraph(pieces: readonly { text: string; blank: boolean }[]): HTMLElement {
  return el("p", {}, ...pieces.map(({ text, blank }) => (blank ? el("span", { class: "empty" }, text) : text)));
}
