/**
 * Carries messages to the guide and turns back, so that nothing is lost or doubled: one message is
 * on its way at a time, with a number; it stays in memory until a turn acknowledges it, and is sent
 * again, with the same number, after every reconnection.
 */
import type { Memory, Mine } from "./memory";
import { parseFrame } from "./parse";
import type { Listener, Socket, State, Surroundings } from "./surroundings";
import type { Bye, Message, Problem, ServerFrame, Turn, Welcome } from "./wire";
import { hello, numbered } from "./wire";

const BACKOFF = [0, 2_000, 5_000, 10_000, 30_000];
const PATIENCE = 15_000;
/** How long a line must hold before the next loss is tried again at once. */
const STEADY = 10_000;
/** Refusals after which the same message may be sent again. */
const PASSING = ["too-fast", "busy", "broken"];
/** Refusals that may come without the number of what they refuse. */
const UNNAMED = ["bad-frame", "too-big", "too-long"];

export class Connection {
  readonly #memory: Memory;
  readonly #around: Surroundings;
  readonly #listener: Listener;
  #socket: Socket | undefined;
  #state: State = "connecting";
  #attempts = 0;
  #retries = 0;
  #greeted = false;
  #rebuilding = false;
  #sent: number | undefined;
  #catchUpTo = -1;
  /** Milliseconds of quiet until the server forgets. */
  #lifetime = 0;
  #cancelRetry = () => {};
  #cancelPatience = () => {};
  #cancelSteady = () => {};

  constructor(memory: Memory, around: Surroundings, listener: Listener) {
    this.#memory = memory;
    this.#around = around;
    this.#listener = listener;
  }

  get state(): State {
    return this.#state;
  }

  /** Connects now, whatever was planned. Does nothing while connected. */
  connect(): void {
    this.#cancelRetry();
    if (this.#socket) return;
    this.#become(this.#attempts === 0 ? "connecting" : "lost");
    const socket = this.#around.open();
    this.#socket = socket;
    this.#waitPatiently();
    socket.onopen = () => this.#greet();
    socket.onmessage = (event) => {
      if (this.#socket === socket && typeof event.data === "string") this.#hear(parseFrame(event.data));
    };
    socket.onclose = () => {
      if (this.#socket === socket) this.#lose();
    };
  }

  /** Keeps a message and sends it when its turn comes. */
  send(message: Message, mine: Mine): void {
    this.#memory.write(message, mine);
    if (this.#state === "resting") this.connect();
    this.#next();
  }

  /** Asks the guide to delete the conversation; a `bye` answers. False where nobody can be asked now. */
  forget(): boolean {
    if (!this.#greeted || this.#rebuilding) return false;
    this.#memory.kept.n += 1;
    this.#write(numbered(this.#memory.kept.n, { type: "forget" }));
    return true;
  }

  /** Greets the guide anew, so that it keeps the conversation for its full time again. */
  renew(): void {
    this.#hangUp();
    this.connect();
  }

  /** Takes the line for lost, without waiting for it to say so. */
  drop(): void {
    if (this.#socket) this.#lose();
  }

  /** Hangs up for good. */
  end(): void {
    this.#become("over");
    this.#hangUp();
  }

  /** Begins again after the end, with whatever memory holds. */
  begin(): void {
    this.#hangUp();
    this.#attempts = 0;
    this.#state = "connecting";
    this.connect();
  }

  #greet(): void {
    const { tab, token } = this.#memory.kept;
    this.#write(hello(tab, token, token === undefined ? undefined : this.#memory.seen()));
  }

  #hear(frame: ServerFrame | undefined): void {
    switch (frame?.type) {
      case "welcome":
        return this.#welcome(frame);
      case "turn":
        return this.#turn(frame);
      case "problem":
        return this.#problem(frame);
      case "bye":
        return this.#bye(frame);
      case undefined:
        return;
    }
  }

  #welcome(welcome: Welcome): void {
    const { kept } = this.#memory;
    const moves = this.#memory.moves();
    this.#cancelPatience();
    this.#touch(welcome);
    if (welcome.resumed === "no" && moves.length > 0 && !this.#rebuilding) {
      this.#rebuilding = true;
      this.#memory.save();
      this.#write(hello(kept.tab, welcome.token, this.#memory.seen(), moves));
      this.#waitPatiently();
      return;
    }
    if (welcome.resumed === "no" && this.#rebuilding) return this.#startOver();
    this.#rebuilding = false;
    this.#greeted = true;
    this.#cancelSteady = this.#around.after(STEADY, () => (this.#attempts = 0));
    this.#sent = undefined;
    this.#rewindTo(welcome.turn);
    this.#catchUpTo = welcome.turn;
    this.#memory.save();
    this.#become("online");
    this.#next();
  }

  #turn(turn: Turn): void {
    if (this.#rebuilding || !this.#greeted) return;
    const mine = this.#memory.cross(turn.re);
    if (mine) this.#acknowledged();
    this.#touch();
    const isNew = this.#memory.add(turn, mine);
    if (isNew) this.#listener.turn(turn, !mine && turn.turn <= this.#catchUpTo);
    this.#next();
  }

  #problem(problem: Problem): void {
    if (this.#rebuilding) return this.#startOver();
    const about = problem.re ?? (UNNAMED.includes(problem.code) ? this.#sent : undefined);
    if (about !== undefined && about === this.#sent && PASSING.includes(problem.code) && this.#retries < 5) {
      this.#retries += 1;
      this.#cancelPatience();
      this.#cancelRetry = this.#around.after(problem.retryIn ?? 2_000 * this.#retries, () => {
        this.#sent = undefined;
        this.#next();
      });
      this.#listener.problem(problem, undefined);
      return;
    }
    const refused = this.#memory.cross(about);
    this.#memory.save();
    if (refused) this.#acknowledged();
    this.#listener.problem(problem, refused);
    if (problem.code === "bad-version" || problem.code === "stopped") return this.end();
    this.#next();
  }

  #bye(bye: Bye): void {
    this.#hangUp();
    switch (bye.reason) {
      case "restart":
      case "full":
        this.#become("lost");
        this.#retryIn(bye.comeBackIn ?? 30_000);
        break;
      case "idle":
        this.#become("resting");
        break;
      case "forgotten":
      case "expired":
        this.#memory.clear();
        this.#become("over");
        break;
      case "stopped":
        this.#become("over");
        break;
    }
    this.#listener.bye(bye);
  }

  /** Sends the oldest message that waits, if nothing is on its way. */
  #next(): void {
    const first = this.#memory.kept.waiting[0];
    if (!first || !this.#greeted || this.#rebuilding || this.#sent !== undefined) return;
    this.#sent = first.message.n;
    this.#write(first.message);
    this.#waitPatiently();
  }

  #acknowledged(): void {
    this.#sent = undefined;
    this.#attempts = 0;
    this.#retries = 0;
    this.#cancelPatience();
    this.#cancelRetry();
  }

  /** A network that swallows everything looks like silence: take long silence as a lost connection. */
  #waitPatiently(): void {
    this.#cancelPatience();
    this.#cancelPatience = this.#around.after(PATIENCE, () => this.#lose());
  }

  #lose(): void {
    this.#hangUp();
    if (this.#state === "over" || this.#state === "resting") return;
    this.#become("lost");
    this.#retryIn(BACKOFF[Math.min(this.#attempts, BACKOFF.length - 1)]!);
    this.#attempts += 1;
  }

  #retryIn(milliseconds: number): void {
    this.#cancelRetry();
    this.#cancelRetry = this.#around.after(milliseconds, () => this.connect());
  }

  #hangUp(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#greeted = false;
    this.#rebuilding = false;
    this.#sent = undefined;
    this.#cancelPatience();
    this.#cancelRetry();
    this.#cancelSteady();
    socket?.close();
  }

  /** The server holds less than this page shows: show what it holds. */
  #rewindTo(turn: number): void {
    if ((this.#memory.seen() ?? -1) <= turn) return;
    this.#memory.keepUpTo(turn);
    this.#listener.afresh();
  }

  /** The moves could not be taken up: begin a new conversation and say nothing that is not so. */
  #startOver(): void {
    this.#rebuilding = false;
    this.#memory.keepUpTo(-1);
    this.#listener.afresh();
    this.#greet();
  }

  #touch(welcome?: Welcome): void {
    const { kept } = this.#memory;
    if (welcome) {
      kept.token = welcome.token;
      this.#lifetime = welcome.expiresIn * 1_000;
    }
    kept.expiresAt = this.#around.now() + this.#lifetime;
  }

  #write(frame: object): void {
    this.#socket?.send(JSON.stringify(frame));
  }

  #become(state: State): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#listener.state(state);
  }
}
