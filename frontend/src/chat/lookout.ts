/**
 * Looks for danger in words that the guide does not see: a letter's blanks, what waits to be sent,
 * what was refused. What it needs is loaded while the line is up, so that it is there when it is not.
 */
type Danger = typeof import("../danger");
type Noticed = { readonly kind: string; readonly level: string };

export class Lookout {
  readonly #show: (noticed: Noticed) => void;
  readonly #seen = new Set<string>();
  #noticed: ((text: string) => Noticed | null) | undefined;
  #loading: Promise<void> | undefined;

  constructor(show: (noticed: Noticed) => void) {
    this.#show = show;
  }

  load(): Promise<void> {
    return (this.#loading ??= this.#load().catch(() => {
      this.#loading = undefined;
    }));
  }

  /** Shows help where these words tell of danger, once for as long as they do. `where` names the place. */
  look(where: string, text: string): void {
    void this.load().then(() => {
      const noticed = this.#noticed?.(text);
      if (!noticed) this.#seen.delete(where);
      else if (!this.#seen.has(where)) {
        this.#seen.add(where);
        this.#show(noticed);
      }
    });
  }

  async #load(): Promise<void> {
    const { danger = "", dangerList = "" } = document.body.dataset;
    const { watch } = (await import(danger)) as Danger;
    const list = await watch(dangerList);
    this.#noticed = (text) => list.noticed(text);
  }
}
