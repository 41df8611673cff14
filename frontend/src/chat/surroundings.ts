/** What a connection stands between: a socket and a clock on one side, whoever listens on the other. */
import type { Mine } from "./memory";
import type { Bye, Problem, Turn } from "./wire";

/** Resting: the server hung up on a quiet visitor. Over: nothing is left to connect to. */
export type State = "connecting" | "online" | "lost" | "resting" | "over";

export interface Socket {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
}

export interface Surroundings {
  open(): Socket;
  /** Runs something later; the answer calls it off. */
  after(milliseconds: number, then: () => void): () => void;
  now(): number;
}

export interface Listener {
  state(state: State): void;
  /** A turn that is new here. `missed`: it happened while this page was away. */
  turn(turn: Turn, missed: boolean): void;
  /** What is shown is no longer so: show what memory holds. */
  afresh(): void;
  /** `mine`: what was refused for good. */
  problem(problem: Problem, mine: Mine | undefined): void;
  bye(bye: Bye): void;
}
