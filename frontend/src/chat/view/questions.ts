/** The questions on the page: their options stay real buttons, and an old one can be chosen again. */
import type { Question } from "../wire";
import { el, unseen } from "./dom";

/** Open: it is the guide's turn to hear. A number: how many later answers a change may undo. */
export type Standing = "open" | "past" | number;

export interface Choosing {
  (question: Question, option: string, standing: Standing): void;
}

interface Shown {
  readonly question: Question;
  readonly group: HTMLElement;
  readonly buttons: Map<string, HTMLButtonElement>;
}

let made = 0;

/** A prompt in parts: what comes before the question and after it is set more quietly. */
function asked(prompt: string): (Node | string)[] {
  const [, before, question, after] = /^(.*[.!]\s+)?([^.!?]*\?)(\s.*)?$/.exec(prompt) ?? [];
  if (question === undefined) return [prompt];
  return [before, question, after].flatMap((part) =>
    part === undefined ? [] : [part === question ? part : el("span", { class: "about" }, part)],
  );
}

export class Questions {
  readonly #choosing: Choosing;
  #shown: Shown[] = [];
  #standing: (id: string) => Standing = () => "past";

  constructor(choosing: Choosing) {
    this.#choosing = choosing;
  }

  show(question: Question): HTMLElement {
    const id = `question-${++made}`;
    const buttons = new Map(question.options.map((option) => [option.key, this.#button(question, option)]));
    const group = el(
      "div",
      { class: "question", role: "group", "aria-labelledby": id },
      el("p", { class: "prompt", id }, ...asked(question.prompt)),
      el("ul", { class: "options" }, ...[...buttons.values()].map((button) => el("li", {}, button))),
    );
    this.#shown.push({ question, group, buttons });
    return group;
  }

  /** Marks what was chosen, and what can be chosen now. */
  update(standing: (id: string) => Standing, chosen: (id: string) => string | undefined): void {
    this.#standing = standing;
    for (const { question, group, buttons } of this.#shown) {
      const now = standing(question.id);
      const answer = chosen(question.id);
      group.dataset["standing"] = typeof now === "number" ? "answered" : now;
      for (const [key, button] of buttons) {
        button.classList.toggle("chosen", key === answer);
        button.querySelector(".mark")?.remove();
        if (key === answer) button.append(el("span", { class: "mark" }, unseen(" ("), "Your answer", unseen(")")));
        if (now === "past") button.setAttribute("aria-disabled", "true");
        else button.removeAttribute("aria-disabled");
      }
    }
  }

  clear(): void {
    this.#shown = [];
  }

  #button(question: Question, { key, label }: { key: string; label: string }): HTMLButtonElement {
    const choose = () => this.#choosing(question, key, this.#standing(question.id));
    return el("button", { type: "button", class: "option", click: choose }, label);
  }
}
