/** A page that stands in the place of the conversation, with the way back to it. */
import { el } from "../chat/view/dom";

export interface Desk {
  announce(text: string): void;
  back(): void;
}

export function page(title: string, kind: string, { back }: Desk, ...parts: (Node | false)[]): HTMLElement {
  return el(
    "article",
    { class: `desk-page ${kind}` },
    el("button", { type: "button", class: "plain desk-back", click: back }, "Back to the guide"),
    el("h2", { tabindex: "-1" }, title),
    ...parts,
  );
}
