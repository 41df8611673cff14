/** The conversation as it is seen. It is not live: the live region alone speaks. */
import { last } from "../memory";
import type { Mine } from "../memory";
import type { Item, Letter, Option, Turn } from "../wire";
import { el, unseen } from "./dom";
import { letterCard } from "./letters";
import { nextStep } from "./next";
import { isPaced, pace } from "./pace";
import { Questions } from "./questions";
import type { Choosing } from "./questions";
import { turnView, you } from "./turns";

export interface Actions {
  choose: Choosing;
  start(topic: string, label: string): void;
  openHelp(): void;
  openLetter(letter: Letter): void;
  takeAway(): void;
  sayWrong(): void;
  announce(text: string): void;
  /** Whether the visitor was asked about a topic before. */
  wasAsked(topic: string): boolean;
  answer(topic: string, answer: string): void;
  blanks(letter: string): Record<string, string>;
}

export class Transcript {
  readonly #turns: HTMLElement;
  readonly #actions: Actions;
  readonly #questions: Questions;
  readonly #waiting = el("div", { class: "waiting" });

  constructor(turns: HTMLElement, actions: Actions) {
    this.#turns = turns;
    this.#actions = actions;
    this.#questions = new Questions(actions.choose);
    turns.append(this.#waiting);
  }

  clear(): void {
    this.#questions.clear();
    this.#turns.replaceChildren(this.#waiting);
    this.waiting([]);
  }

  /** Adds a turn; a long one piece by piece where it may be. */
  add(turn: Turn, mine: Mine | undefined, mayPace = false): void {
    const view = turnView(turn, mine?.words || turn.you, {
      question: (item) => this.#questions.show(item),
      understood: (item) => this.#understood(item),
      letter: (item) => this.#letter(item),
      ended: (item) => this.#ended(item, turn.attentive === true),
    });
    if (mayPace && isPaced(turn)) pace(view.lastElementChild as HTMLElement);
    this.#waiting.before(view);
  }

  /** Marks which questions are open, which can be changed, and what was chosen. */
  settle(turns: readonly Turn[], chosen: (id: string) => string | undefined): void {
    const newest = last(turns);
    const open = last((newest?.items ?? []).flatMap((item) => (item.type === "question" ? [item.id] : [])));
    this.#questions.update(
      (id) => (id === open ? "open" : (newest?.undoes?.[id] ?? "past")),
      (id) => (id === open ? undefined : chosen(id)),
    );
  }

  /** Shows what was written and is not yet acknowledged. */
  waiting(all: readonly Mine[], note = ""): void {
    this.#waiting.replaceChildren(
      ...all.flatMap(({ words }) => (words === "" ? [] : [you(words)])),
      ...(all.length > 0 && note !== "" ? [el("p", { class: "quiet" }, note)] : []),
    );
  }

  /** A kind line between the turns, which no turn keeps. */
  remark(text: string, help: boolean): void {
    const button = help && el("button", { type: "button", class: "plain", click: this.#actions.openHelp }, "Get help now");
    this.#waiting.before(el("div", { class: "remark" }, el("p", {}, text), button));
  }

  /** What is left to say when the conversation is over. */
  over(text: string, begin: () => void): void {
    const again = el("button", { type: "button", class: "main", click: begin }, "Start a new conversation");
    const wrong = el("button", { type: "button", class: "plain", click: this.#actions.sayWrong }, wrongWords());
    this.#waiting.before(el("div", { class: "over" }, el("p", {}, text), again, wrong));
  }

  /** Brings the newest turn into view from its beginning. */
  reveal(): void {
    const newest = this.#waiting.childElementCount > 0 ? this.#waiting : this.#waiting.previousElementSibling;
    newest?.scrollIntoView({ block: "start" });
  }

  revealEnd(): void {
    this.#waiting.scrollIntoView({ block: "end" });
  }

  #understood({ text, change }: Item & { type: "understood" }): HTMLElement {
    const group = this.#questions.show(change);
    group.hidden = true;
    const toggle = el("button", { type: "button", class: "plain", "aria-expanded": "false" }, "Change", unseen(`: ${change.prompt}`));
    toggle.addEventListener("click", () => {
      group.hidden = !group.hidden;
      toggle.setAttribute("aria-expanded", String(!group.hidden));
    });
    return el("div", { class: "understood" }, el("p", {}, text, " ", toggle), group);
  }

  #letter(item: Item & { type: "letter" }): HTMLElement {
    return letterCard(item, this.#actions.blanks(item.id), () => this.#actions.openLetter(item));
  }

  #ended({ unfinished, topic }: Item & { type: "ended" }, attentive: boolean): HTMLElement {
    const { takeAway, sayWrong, announce, wasAsked, answer } = this.#actions;
    const asks = topic !== undefined && !attentive && !wasAsked(topic);
    const next = asks && nextStep((each) => answer(topic, each), announce);
    return el(
      "div",
      { class: "end" },
      unfinished.length > 0 && this.#unfinished(unfinished),
      next,
      el(
        "div",
        { class: "ways-out" },
        el("button", { type: "button", class: "plain", click: takeAway }, "Take this with you"),
        el("button", { type: "button", class: "plain", click: sayWrong }, wrongWords()),
      ),
    );
  }

  #unfinished(unfinished: readonly Option[]): HTMLElement {
    const buttons = unfinished.map(({ key, label }) =>
      el("li", {}, el("button", { type: "button", class: "option", click: () => this.#actions.start(key, label) }, label)),
    );
    const prompt = el("p", { class: "prompt" }, "You can still look at:");
    return el("div", { class: "question ended" }, prompt, el("ul", { class: "options" }, ...buttons));
  }
}

/** The words that the charity's page has for it. */
function wrongWords(): string {
  return document.getElementById("wrong")?.textContent ?? "Something here was wrong";
}
