/** What this browser tab keeps of a visit: in sessionStorage, and only once the chat was opened. */
import type { Message, Numbered, Turn } from "./wire";
import { numbered } from "./wire";

/** What the visitor did to come to a turn, in their own words. They never leave this browser. */
export interface Mine {
  readonly words: string;
  readonly question?: string;
  readonly option?: string;
}

export interface Kept {
  tab: string;
  /** The number of the last message that this tab wrote. */
  n: number;
  token?: string;
  /** Milliseconds since 1970, by this browser's clock. */
  expiresAt?: number;
  turns: Turn[];
  mine: Record<number, Mine>;
  /** Written and not yet acknowledged, oldest first. */
  waiting: { message: Numbered; mine: Mine }[];
  /** Whether this page noticed danger in words that the guide did not see. */
  noticed?: boolean;
  /** The topics of which the visitor said if they showed the way. */
  asked?: string[];
  /** What was written into a letter's blanks: letter, then field. */
  letters: Record<string, Record<string, string>>;
}

export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "waymark";

export class Memory {
  readonly #shelf: Shelf | undefined;
  kept: Kept;

  constructor(shelf: Shelf | undefined, now: number) {
    this.#shelf = shelf;
    const found = this.#read();
    this.kept = found !== undefined && (found.expiresAt ?? now) >= now ? found : nothing();
  }

  save(): void {
    try {
      this.#shelf?.setItem(KEY, JSON.stringify(this.kept));
    } catch {
      // Storage is full or forbidden: the visit goes on without surviving a reload.
    }
  }

  /** Forgets everything, this tab's name too. */
  clear(): void {
    this.kept = nothing();
    try {
      this.#shelf?.removeItem(KEY);
    } catch {
      // Nothing was kept where storage is forbidden.
    }
  }

  /** Takes a new name: for a tab that was made as a copy of another, which goes on using the old one. */
  rename(): void {
    this.kept.tab = newTab();
    this.kept.n = 0;
    this.kept.waiting = [];
  }

  /** Gives a message its number and keeps it until it is crossed out. */
  write(message: Message, mine: Mine): void {
    this.kept.n += 1;
    this.kept.waiting.push({ message: numbered(this.kept.n, message), mine });
    this.save();
  }

  /** Crosses out the message with this number, if it waits. */
  cross(n: number | undefined): Mine | undefined {
    const waiting = this.kept.waiting.find(({ message }) => message.n === n);
    this.kept.waiting = this.kept.waiting.filter((each) => each !== waiting);
    return waiting?.mine;
  }

  /** Keeps a turn, and says whether it is new. */
  add(turn: Turn, mine: Mine | undefined): boolean {
    const isNew = turn.turn > (this.seen() ?? -1);
    if (isNew) this.kept.turns.push(turn);
    if (mine) this.kept.mine[turn.turn] = mine;
    this.save();
    return isNew;
  }

  /** Drops every turn after this one, and the words that led to it. */
  keepUpTo(turn: number): void {
    this.kept.turns = this.kept.turns.filter((each) => each.turn <= turn);
    for (const number of Object.keys(this.kept.mine)) {
      if (Number(number) > turn) delete this.kept.mine[Number(number)];
    }
    this.save();
  }

  moves(): string[] {
    return this.kept.turns.flatMap((turn) => turn.move ?? []);
  }

  seen(): number | undefined {
    return last(this.kept.turns)?.turn;
  }

  #read(): Kept | undefined {
    try {
      const text = this.#shelf?.getItem(KEY);
      return text ? (JSON.parse(text) as Kept) : undefined;
    } catch {
      return undefined;
    }
  }
}

export function last<T>(all: readonly T[]): T | undefined {
  return all[all.length - 1];
}

function nothing(): Kept {
  return { tab: newTab(), n: 0, turns: [], mine: {}, waiting: [], letters: {} };
}

function newTab(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
