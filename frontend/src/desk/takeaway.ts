/** The guidance of this conversation on one page to keep: made here, from what this tab was shown. */
import type { Filled } from "../chat/letter";
import { parts, plain } from "../chat/letter";
import type { Kept, Mine } from "../chat/memory";
import { contactCard } from "../chat/view/contacts";
import { el } from "../chat/view/dom";
import { paragraph } from "../chat/view/letters";
import { prose } from "../chat/view/prose";
import { plainBlocks } from "../chat/spoken";
import type { Block, Contact, Letter, Turn } from "../chat/wire";
import { outlets } from "./outlets";
import type { Desk } from "./page";
import { page } from "./page";

interface Section {
  /** What was chosen. Words that were typed are left out. */
  readonly chosen: string | undefined;
  readonly blocks: readonly Block[];
}

export interface Gathered {
  readonly sections: readonly Section[];
  readonly letters: readonly Letter[];
  readonly contacts: readonly Contact[];
}

/** What is worth keeping: each paragraph, letter and contact once, in the order in which it came. */
export function gather({ turns, mine }: Pick<Kept, "turns" | "mine">): Gathered {
  const told = new Set<string>();
  const sections: Section[] = [];
  const letters = new Map<string, Letter>();
  const contacts = new Map<string, Contact>();
  for (const turn of turns) {
    for (const item of turn.items) {
      if (item.type === "letter") letters.set(item.id, item);
      if (item.type === "contact") contacts.set(item.id, item);
      if (item.type === "help") for (const each of item.contacts) contacts.set(each.id, each);
    }
    const blocks = guidance(turn).filter((block) => {
      const words = plainBlocks([block]);
      return !told.has(words) && told.add(words);
    });
    if (blocks.length > 0) sections.push({ chosen: chosen(turn, mine[turn.turn]), blocks });
  }
  return { sections, letters: [...letters.values()], contacts: [...contacts.values()] };
}

export function takeAwayPage(kept: Kept, charity: string, now: Date, desk: Desk): HTMLElement {
  const gathered = gather(kept);
  const date = now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const from = `From the guide of ${charity}, ${date}. It is general information, written beforehand. What you typed is left out.`;
  const { sections, letters, contacts } = gathered;
  const out = outlets("What I looked at", () => text(from, gathered, kept.letters), desk.announce);
  out.refresh();
  const nothing = sections.length + letters.length + contacts.length === 0;
  return page(
    "Take this with you",
    "take-page",
    desk,
    nothing
      ? el("p", {}, "There is nothing to take with you yet. Choose a topic first.")
      : el(
          "div",
          { class: "sheet take-away" },
          el("p", { class: "quiet" }, from),
          ...sections.map(({ chosen, blocks }) =>
            el("section", {}, chosen !== undefined && el("h3", {}, chosen), ...prose(blocks)),
          ),
          ...letters.map((letter) =>
            el("section", { class: "kept-letter" }, el("h3", {}, letter.title), paper(letter, kept.letters[letter.id] ?? {})),
          ),
          contacts.length > 0 && el("h3", {}, "Who to contact"),
          ...contacts.map((contact) => contactCard(contact)),
        ),
    !nothing && out.element,
  );
}

function paper(letter: Letter, filled: Filled): HTMLElement {
  return el("div", { class: "paper" }, ...parts(letter, filled).map(paragraph));
}

/** The first turn is the notice, which is about the guide and not about the visitor. */
function guidance({ turn, items }: Turn): Block[] {
  return turn === 0 ? [] : items.flatMap((item) => (item.type === "text" ? item.blocks : []));
}

function chosen({ you }: Turn, mine: Mine | undefined): string | undefined {
  return mine?.option !== undefined ? mine.words : you;
}

function text(from: string, { sections, letters, contacts }: Gathered, filled: Kept["letters"]): string {
  return [
    from,
    ...sections.map(({ chosen, blocks }) => [chosen?.toUpperCase(), ...blocks.map((block) => plainBlocks([block]))].filter(Boolean).join("\n\n")),
    ...letters.map((letter) => `${letter.title.toUpperCase()}\n\n${plain(letter, filled[letter.id] ?? {})}`),
    ...(contacts.length > 0 ? ["WHO TO CONTACT"] : []),
    ...contacts.map(({ name, about, ways, hours }) => [name, hours?.listed, about, ...ways.map((way) => way.text)].filter(Boolean).join("\n")),
  ].join("\n\n");
}
