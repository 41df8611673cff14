import { Connection } from "../src/chat/connection";
import type { Shelf } from "../src/chat/memory";
import { Memory } from "../src/chat/memory";
import type { Listener, Socket, State, Surroundings } from "../src/chat/surroundings";
import type { Bye, Problem, ServerFrame, Turn } from "../src/chat/wire";

/** A sessionStorage. */
export class Drawer extends Map<string, string> implements Shelf {
  getItem(key: string): string | null {
    return this.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.set(key, value);
  }
  removeItem(key: string): void {
    this.delete(key);
  }
}

/** A socket whose other end is the test. */
export class Line implements Socket {
  readonly sent: Record<string, unknown>[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.closed = true;
  }
  hear(...frames: (ServerFrame | object)[]): void {
    for (const frame of frames) this.onmessage?.({ data: JSON.stringify(frame) });
  }
  /** Everything sent since the last look. */
  take(): Record<string, unknown>[] {
    return this.sent.splice(0);
  }
}

/** Time that passes when the test says so. */
class Time {
  now = 1_000_000;
  #plans: { at: number; then: () => void }[] = [];

  after(milliseconds: number, then: () => void): () => void {
    const plan = { at: this.now + milliseconds, then };
    this.#plans.push(plan);
    return () => (this.#plans = this.#plans.filter((each) => each !== plan));
  }
  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.#plans.filter(({ at }) => at <= this.now);
    this.#plans = this.#plans.filter(({ at }) => at > this.now);
    for (const { then } of due) then();
  }
}

/** A visitor's browser: one memory, and the lines that were opened from it. */
export class Browser implements Listener {
  readonly time = new Time();
  readonly lines: Line[] = [];
  readonly states: State[] = [];
  readonly turns: number[] = [];
  readonly problems: [string, string | undefined][] = [];
  readonly byes: string[] = [];
  afreshes = 0;
  memory: Memory;
  connection: Connection;

  constructor(readonly drawer = new Drawer()) {
    this.memory = new Memory(drawer, this.time.now);
    this.connection = this.#connect();
  }

  get line(): Line {
    const line = this.lines[this.lines.length - 1];
    if (!line) throw new Error("no line was opened");
    return line;
  }

  /** Opens the line and lets the server greet it. */
  online(welcome: object = {}): Line {
    this.connection.connect();
    this.line.onopen?.();
    this.line.hear({ ...WELCOME, ...welcome });
    return this.line;
  }

  reload(): void {
    this.memory = new Memory(this.drawer, this.time.now);
    this.connection = this.#connect();
  }

  say(text: string): void {
    this.connection.send({ type: "say", text }, { words: text });
  }

  #connect(): Connection {
    const around: Surroundings = {
      open: () => {
        this.lines.push(new Line());
        return this.line;
      },
      after: (milliseconds, then) => this.time.after(milliseconds, then),
      now: () => this.time.now,
    };
    return new Connection(this.memory, around, this);
  }

  state(state: State): void {
    this.states.push(state);
  }
  turn(turn: Turn): void {
    this.turns.push(turn.turn);
  }
  afresh(): void {
    this.afreshes += 1;
  }
  problem(problem: Problem, mine: { words: string } | undefined): void {
    this.problems.push([problem.code, mine?.words]);
  }
  bye(bye: Bye): void {
    this.byes.push(bye.reason);
  }
}

export const WELCOME = { type: "welcome", v: 1, token: "t", expiresIn: 3600, resumed: "new", turn: 0, content: "c" };

export function turn(number: number, more: object = {}): object {
  return { type: "turn", turn: number, items: [], ...(number > 0 ? { move: `m${number}` } : {}), ...more };
}
