/** A letter's own page: its blanks stand outside any form, and what is written there is never sent. */
import type { Filled } from "../chat/letter";
import { parts, plain } from "../chat/letter";
import { el } from "../chat/view/dom";
import { paragraph } from "../chat/view/letters";
import { prose } from "../chat/view/prose";
import type { Field, Letter } from "../chat/wire";
import { outlets } from "./outlets";
import type { Desk } from "./page";
import { page } from "./page";

let made = 0;

export function letterPage(letter: Letter, filled: Filled, keep: (name: string, words: string) => void, desk: Desk): HTMLElement {
  const words: Record<string, string> = { ...filled };
  const paper = el("div", { class: "paper sheet" });
  const out = outlets(letter.title, () => plain(letter, words), desk.announce);
  const preview = () => {
    paper.replaceChildren(...parts(letter, words).map(paragraph));
    out.refresh();
  };
  const used = new Set(letter.paragraphs.flat().map((piece) => ("f" in piece ? piece.f : "")));
  const asked = letter.fields.filter(({ name }) => used.has(name));
  const blanks = asked.map((field) =>
    blank(field, words[field.name] ?? "", (value) => {
      words[field.name] = value;
      keep(field.name, value);
      preview();
    }),
  );
  preview();
  return page(
    letter.title,
    "letter-page",
    desk,
    el(
      "div",
      { class: blanks.length > 0 ? "desk-columns" : "" },
      el(
        "div",
        { class: "blanks" },
        el("div", { class: "note" }, ...prose(letter.note)),
        blanks.length > 0 &&
          el("p", { class: "quiet" }, "What you write here stays in this tab. It is not sent to the guide, or to anyone."),
        ...blanks,
      ),
      el("div", { class: "beside" }, el("h3", { class: "paper-title" }, "Your letter"), paper),
    ),
    el("p", { class: "aside" }, "There is no hurry. You can leave it for a day, read it again, and then decide."),
    out.element,
  );
}

function blank({ label, lines }: Field, value: string, keep: (value: string) => void): HTMLElement {
  const id = `blank-${++made}`;
  const shared = { id, autocomplete: "off" };
  const box = lines ? el("textarea", { ...shared, rows: "4" }) : el("input", { ...shared, type: "text" });
  box.value = value;
  box.addEventListener("input", () => keep(box.value));
  return el("div", { class: "blank" }, el("label", { for: id }, label), box);
}
