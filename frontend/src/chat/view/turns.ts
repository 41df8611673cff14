/** One turn on the page: what the visitor said, then what the guide answers. */
import type { Item, Turn } from "../wire";
import { contactCard } from "./contacts";
import { el, unseen } from "./dom";
import { prose } from "./prose";

export interface Parts {
  question(item: Item & { type: "question" }): HTMLElement;
  understood(item: Item & { type: "understood" }): HTMLElement;
  letter(item: Item & { type: "letter" }): HTMLElement;
  ended(item: Item & { type: "ended" }): HTMLElement;
}

export function turnView(turn: Turn, words: string | undefined, parts: Parts): HTMLElement {
  const help = turn.items.some((item) => item.type === "help" && item.now);
  const named = turn.items.some((item) => item.type === "contact");
  const items = turn.items.flatMap((item) => itemView(item, named, parts));
  return el(
    "section",
    { class: help ? "turn help-turn" : "turn", "data-turn": String(turn.turn) },
    words !== undefined && you(words),
    el("div", { class: "guide" }, unseen("Guide:"), ...items),
  );
}

export function you(words: string): HTMLElement {
  return el("div", { class: "you" }, el("p", { class: "who" }, "You"), el("p", { class: "words" }, words));
}

function itemView(item: Item, named: boolean, parts: Parts): HTMLElement[] {
  switch (item.type) {
    case "text":
      return prose(item.blocks);
    case "question":
      return [parts.question(item)];
    case "understood":
      return [parts.understood(item)];
    case "contact":
      return [contactCard(item, Date.now())];
    case "letter":
      return [parts.letter(item)];
    case "help":
      return item.now && !named ? item.contacts.map((contact) => contactCard(contact, Date.now())) : [];
    case "backTo":
      return [el("p", { class: "back-to" }, item.text)];
    case "ended":
      return [parts.ended(item)];
  }
}
