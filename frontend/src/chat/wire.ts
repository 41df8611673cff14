/** The frames of the wire at /chat. Described in full in src/main/asyncapi/chat.yaml. */

export const VERSION = 1;

export interface Span {
  readonly t: string;
  readonly b?: boolean;
  readonly href?: string;
}
export type Block = { readonly p: readonly Span[] } | { readonly ul: readonly (readonly Span[])[] };

export interface Option {
  readonly key: string;
  readonly label: string;
}
export interface Question {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly Option[];
  readonly reposed: boolean;
}
export interface Way {
  readonly kind: string;
  readonly text: string;
  readonly href?: string;
}
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly ways: readonly Way[];
  readonly hours?: Hours;
}
export interface Hours {
  readonly always: boolean;
  /** What holds every week. */
  readonly listed: string;
  readonly now?: Now;
}
/** Whether it answers at this moment: said only of hours that a person has verified. */
export interface Now {
  readonly open: boolean;
  readonly text: string;
  /** When the text is no longer true, as ISO 8601 in UTC. */
  readonly until: string;
}
export type Piece = { readonly w: string } | { readonly f: string };
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly lines: boolean;
}
export interface Letter {
  readonly id: string;
  readonly title: string;
  readonly note: readonly Block[];
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly fields: readonly Field[];
}

export type Item =
  | { readonly type: "text"; readonly blocks: readonly Block[] }
  | ({ readonly type: "question" } & Question)
  | { readonly type: "understood"; readonly slot: string; readonly text: string; readonly change: Question }
  | ({ readonly type: "contact" } & Contact)
  | ({ readonly type: "letter" } & Letter)
  | { readonly type: "help"; readonly now: boolean; readonly contacts: readonly Contact[] }
  | { readonly type: "backTo"; readonly text: string }
  | { readonly type: "ended"; readonly unfinished: readonly Option[]; readonly topic?: string };

export interface Welcome {
  readonly type: "welcome";
  readonly v: number;
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly resumed: "new" | "yes" | "no";
  readonly turn: number;
  readonly content: string;
}
export interface Turn {
  readonly type: "turn";
  readonly turn: number;
  readonly re?: number;
  readonly you?: string;
  readonly items: readonly Item[];
  readonly undoes?: Readonly<Record<string, number>>;
  readonly move?: string;
  readonly attentive?: boolean;
  /** Someone here may be in danger or was harmed: nothing of it waits. */
  readonly urgent?: boolean;
}
export interface Problem {
  readonly type: "problem";
  readonly re?: number;
  readonly code: string;
  readonly text: string;
  /** Milliseconds. */
  readonly retryIn?: number;
  readonly help?: boolean;
}
export interface Bye {
  readonly type: "bye";
  readonly reason: "restart" | "stopped" | "forgotten" | "expired" | "full" | "idle";
  readonly text: string;
  /** Milliseconds. */
  readonly comeBackIn?: number;
}
export type ServerFrame = Welcome | Turn | Problem | Bye;

/** What a visitor does. The connection gives it its number. */
export type Message =
  | { readonly type: "say"; readonly text: string }
  | { readonly type: "choose"; readonly question: string; readonly option: string }
  | { readonly type: "start"; readonly topic: string }
  | { readonly type: "back" }
  | { readonly type: "restart" }
  | { readonly type: "help" }
  | { readonly type: "forget" };
export type Numbered = Message & { readonly n: number };

export interface Hello {
  readonly type: "hello";
  readonly v: number;
  readonly tab: string;
  readonly resume?: string;
  readonly seen?: number;
  readonly moves?: readonly string[];
}

export function hello(tab: string, resume?: string, seen?: number, moves?: readonly string[]): Hello {
  return {
    type: "hello",
    v: VERSION,
    tab,
    ...(resume === undefined ? {} : { resume }),
    ...(seen === undefined ? {} : { seen }),
    ...(moves === undefined ? {} : { moves }),
  };
}

/** Numbers a message: `type` and `n` first, as the samples have it. */
export function numbered(n: number, message: Message): Numbered {
  const { type, ...rest } = message;
  return { type, n, ...rest } as Numbered;
}
