/** Letters: filled in here and copied from here. Their blanks stand outside any form. */
import type { Filled } from "../letter";
import { parts, plain } from "../letter";
import type { Field, Letter } from "../wire";
import { el } from "./dom";
import { prose } from "./prose";

let made = 0;

export function letterCard(
  letter: Letter,
  filled: Filled,
  keep: (name: string, words: string) => void,
  announce: (text: string) => void,
): HTMLElement {
  const words: Record<string, string> = { ...filled };
  const paper = el("div", { class: "paper" });
  const said = el("p", { class: "said" });
  const preview = () => paper.replaceChildren(...parts(letter, words).map(paragraph));
  const fields = letter.fields.map((field) =>
    blank(field, words[field.name] ?? "", (value) => {
      words[field.name] = value;
      keep(field.name, value);
      preview();
    }),
  );
  const copied = async () => {
    said.textContent = (await copy(plain(letter, words)))
      ? "Copied. Anyone who uses this device may be able to paste it."
      : "This browser did not let us copy it. You can select the letter and copy it yourself.";
    announce(said.textContent);
  };
  preview();
  return el(
    "section",
    { class: "letter" },
    el("h2", {}, letter.title),
    el("div", { class: "note" }, ...prose(letter.note)),
    fields.length > 0 && el("div", { class: "blanks" }, ...fields),
    fields.length > 0 && el("p", { class: "quiet" }, "What you write here stays in this browser. It is not sent."),
    paper,
    el("button", { type: "button", class: "main", click: copied }, "Copy the letter"),
    said,
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

function paragraph(pieces: readonly { text: string; blank: boolean }[]): HTMLElement {
  return el("p", {}, ...pieces.map(({ text, blank }) => (blank ? el("span", { class: "empty" }, text) : text)));
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

/** For browsers and pages that keep the clipboard from frames. */
function copyBySelecting(text: string): boolean {
  const focused = document.activeElement;
  const box = el("textarea", { class: "unseen", "aria-hidden": "true" });
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
