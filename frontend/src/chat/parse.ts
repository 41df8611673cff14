/** Reads a frame from the server, and refuses what does not have the shape that the page relies on. */
import type { Block, Bye, Contact, Field, Hours, Item, Letter, Now, Option, Piece, Question, ServerFrame, Span, Way } from "./wire";

type Json = Record<string, unknown>;

class BadFrame extends Error {}

/** The frame, or nothing where the text is no frame that this page knows. */
export function parseFrame(text: string): ServerFrame | undefined {
  try {
    return frame(object(JSON.parse(text)));
  } catch (problem) {
    if (problem instanceof BadFrame || problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

function frame(json: Json): ServerFrame {
  switch (json["type"]) {
    case "welcome":
      return {
        type: "welcome",
        v: number(json["v"]),
        token: string(json["token"]),
        expiresIn: number(json["expiresIn"]),
        resumed: oneOf(["new", "yes", "no"] as const, json["resumed"]),
        turn: number(json["turn"]),
        content: string(json["content"]),
      };
    case "turn":
      return {
        type: "turn",
        turn: number(json["turn"]),
        ...maybe("re", number, json),
        ...maybe("you", string, json),
        items: known(json["items"]),
        ...maybe("undoes", counts, json),
        ...maybe("move", string, json),
        ...maybe("attentive", boolean, json),
        ...maybe("urgent", boolean, json),
      };
    case "problem":
      return {
        type: "problem",
        ...maybe("re", number, json),
        code: string(json["code"]),
        text: string(json["text"]),
        ...maybe("retryIn", number, json),
        ...maybe("help", boolean, json),
      };
    case "bye":
      return {
        type: "bye",
        reason: oneOf(REASONS, json["reason"]),
        text: string(json["text"]),
        ...maybe("comeBackIn", number, json),
      };
    default:
      throw new BadFrame();
  }
}

const REASONS: readonly Bye["reason"][] = ["restart", "stopped", "forgotten", "expired", "full", "idle"];

/** The items that this page can show: a newer server may send kinds that it cannot. */
function known(value: unknown): Item[] {
  return array(object)(value).flatMap((json) => item(json) ?? []);
}

function item(json: Json): Item | undefined {
  switch (json["type"]) {
    case "text":
      return { type: "text", blocks: array(block)(json["blocks"]) };
    case "question":
      return { type: "question", ...question(json) };
    case "understood":
      return {
        type: "understood",
        slot: string(json["slot"]),
        text: string(json["text"]),
        change: question(json["change"]),
      };
    case "contact":
      return { type: "contact", ...contact(json) };
    case "letter":
      return { type: "letter", ...letter(json) };
    case "help":
      return { type: "help", now: boolean(json["now"]), contacts: array(contact)(json["contacts"]) };
    case "backTo":
      return { type: "backTo", text: string(json["text"]) };
    case "ended":
      return {
        type: "ended",
        unfinished: array(option)(json["unfinished"]),
        ...(typeof json["topic"] === "string" ? { topic: json["topic"] } : {}),
      };
    default:
      return undefined;
  }
}

function block(value: unknown): Block {
  const json = object(value);
  return "ul" in json ? { ul: array(array(span))(json["ul"]) } : { p: array(span)(json["p"]) };
}

function span(value: unknown): Span {
  const json = object(value);
  return { t: string(json["t"]), ...maybe("b", boolean, json), ...maybe("href", string, json) };
}

function question(value: unknown): Question {
  const json = object(value);
  return {
    id: string(json["id"]),
    prompt: string(json["prompt"]),
    options: array(option)(json["options"]),
    reposed: boolean(json["reposed"]),
  };
}

function option(value: unknown): Option {
  const json = object(value);
  return { key: string(json["key"]), label: string(json["label"]) };
}

function contact(value: unknown): Contact {
  const json = object(value);
  return {
    id: string(json["id"]),
    name: string(json["name"]),
    about: string(json["about"]),
    ways: array(way)(json["ways"]),
    ...maybe("hours", hours, json),
  };
}

function way(value: unknown): Way {
  const json = object(value);
  return { kind: string(json["kind"]), text: string(json["text"]), ...maybe("href", string, json) };
}

function hours(value: unknown): Hours {
  const json = object(value);
  return { always: boolean(json["always"]), listed: string(json["listed"]), ...maybe("now", now, json) };
}

function now(value: unknown): Now {
  const json = object(value);
  return { open: boolean(json["open"]), text: string(json["text"]), until: string(json["until"]) };
}

function letter(json: Json): Letter {
  return {
    id: string(json["id"]),
    title: string(json["title"]),
    note: array(block)(json["note"]),
    paragraphs: array(array(piece))(json["paragraphs"]),
    fields: array(field)(json["fields"]),
  };
}

function piece(value: unknown): Piece {
  const json = object(value);
  return "f" in json ? { f: string(json["f"]) } : { w: string(json["w"]) };
}

function field(value: unknown): Field {
  const json = object(value);
  return { name: string(json["name"]), label: string(json["label"]), lines: boolean(json["lines"]) };
}

function object(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadFrame();
  return value as Json;
}

function array<T>(read: (value: unknown) => T): (value: unknown) => T[] {
  return (value) => {
    if (!Array.isArray(value)) throw new BadFrame();
    return value.map(read);
  };
}

function counts(value: unknown): Record<string, number> {
  return Object.fromEntries(Object.entries(object(value)).map(([key, count]) => [key, number(count)]));
}

function string(value: unknown): string {
  if (typeof value !== "string") throw new BadFrame();
  return value;
}

function number(value: unknown): number {
  if (typeof value !== "number") throw new BadFrame();
  return value;
}

function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new BadFrame();
  return value;
}

function oneOf<T extends string>(names: readonly T[], value: unknown): T {
  const name = names.find((each) => each === value);
  if (name === undefined) throw new BadFrame();
  return name;
}

function maybe<K extends string, T>(key: K, read: (value: unknown) => T, json: Json): { [P in K]?: T } {
  const value = json[key];
  return value === undefined || value === null ? {} : ({ [key]: read(value) } as { [P in K]?: T });
}
