/**
 * Looks for danger in words that the guide does not see: a letter's blanks, what waits to be sent,
 * what was refused. What it needs is loaded as soon as the first message stands, so that it is there
 * when the line is not. Where it could not be had, unread words may be a call for help: that is said too.
 */
type Danger = typeof import("../danger");
type Noticed = { readonly kind: string; readonly level: string };

/** How long words may wait for what reads them. */
const PATIENCE = 3_000;

export class Lookout {
  readonly #show: (noticed: Noticed) => void;
  readonly #unread: () => void;
  readonly #seen = new Set<string>();
  #noticed: ((text: string) => Noticed | null) | undefined;
  #loading: Promise<void> | undefined;
  #saidUnread = false;

  constructor(show: (noticed: Noticed) => void, unread: () => void) {
    this.#show = show;
    this.#unread = unread;
  }

  load(): Promise<void> {
    return (this.#loading ??= this.#load().catch(() => {
      this.#loading = undefined;
    }));
  }

  /** Shows help where these words tell of danger, once for as long as they do. `where` names the place. */
  look(where: string, text: string): void {
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([this.load(), late]).then(() => {
      if (!this.#noticed) return this.#sayUnread();
      const noticed = this.#noticed(text);
      if (!noticed) this.#seen.delete(where);
      else if (!this.#seen.has(where)) {
        this.#seen.add(where);
        this.#show(noticed);
      }
    });
  }

  /** Once: whoever closed help again has seen it. */
  #sayUnread(): void {
    if (!this.#saidUnread) this.#unread();
    this.#saidUnread = true;
  }

  async #load(): Promise<void> {
    const { danger = "", dangerList = "" } = document.body.dataset;
    const { watch } = (await import(danger)) as Danger;
    const list = await watch(dangerList);
    this.#noticed = (text) => list.noticed(text);
  }
}
