/** Says in plain words how things stand, where they do not stand well. */
import { el } from "./dom";
import type { Live } from "./live";

export class Banner {
  readonly #place: HTMLElement;
  readonly #live: Live;
  #text = "";

  constructor(place: HTMLElement, live: Live) {
    this.#place = place;
    this.#live = live;
  }

  show(text: string, action?: { label: string; run: () => void }): void {
    this.#place.hidden = false;
    const button = action && el("button", { type: "button", class: "plain", click: action.run }, action.label);
    this.#place.replaceChildren(el("p", {}, text), ...(button ? [button] : []));
    if (text !== this.#text) this.#live.announce(text);
    this.#text = text;
  }

  hide(): void {
    this.#place.hidden = true;
    this.#place.replaceChildren();
    this.#text = "";
  }
}
