/** The one live region: it holds only what is new, for as long as it takes to hand it over. */
import { el } from "./dom";

const HANDED_OVER = 10_000;

export class Live {
  readonly #region: HTMLElement;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  announce(text: string): void {
    if (text === "") return;
    const words = el("p", {}, text);
    this.#region.append(words);
    setTimeout(() => words.remove(), HANDED_OVER);
  }
}
