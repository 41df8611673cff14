/** Where the visitor can turn to from the conversation: a letter's page, and the guidance to take away. */
import { byId } from "./view/dom";
import type { Live } from "./view/live";

type Desk = typeof import("../desk/desk");

const NOT_LOADED = "This part could not be loaded. Please try again when you are connected.";

/** Loads what is seldom needed. */
export async function loadDesk(): Promise<Desk> {
  return import(document.body.dataset["desk"] ?? "") as Promise<Desk>;
}

export class Away {
  readonly #live: Live;
  #back: (() => void) | undefined;

  constructor(live: Live) {
    this.#live = live;
  }

  get isOpen(): boolean {
    return this.#back !== undefined;
  }

  /** Puts another page in the place of the conversation; help and the way out stay where they are. */
  async open(name: string, make: (desk: Desk, back: () => void) => HTMLElement): Promise<void> {
    const from = document.activeElement;
    let page: HTMLElement;
    try {
      page = make(await loadDesk(), () => this.close());
    } catch {
      return this.#live.announce(NOT_LOADED);
    }
    this.close();
    const talk = byId("talk");
    const at = talk.scrollTop;
    const label = talk.getAttribute("aria-label") ?? "";
    byId("desk").replaceChildren(page);
    this.#swap(true, name);
    talk.scrollTop = 0;
    this.#back = () => {
      byId("desk").replaceChildren();
      this.#swap(false, label);
      talk.scrollTop = at;
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    };
    page.querySelector("h2")?.focus();
  }

  /** Shows the conversation again; false where it is in sight. */
  close(): boolean {
    const back = this.#back;
    this.#back = undefined;
    back?.();
    return back !== undefined;
  }

  #swap(away: boolean, label: string): void {
    byId("turns").hidden = away;
    byId("foot").hidden = away;
    byId("desk").hidden = !away;
    document.body.classList.toggle("away", away);
    byId("talk").setAttribute("aria-label", label);
  }
}
