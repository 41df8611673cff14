/** What a screen reader is given of a turn: each thing once, in order, as plain sentences. */
import type { Block, Contact, Item, Option, Question, Span } from "./wire";

export function spoken(items: readonly Item[]): string {
  return items.map(item).filter(Boolean).join("\n");
}

export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => ("p" in block ? words(block.p) : block.ul.map(words).join("\n"))).join("\n");
}

function item(item: Item): string {
  switch (item.type) {
    case "text":
      return plainBlocks(item.blocks);
    case "question":
      return question(item);
    case "understood":
    case "backTo":
      return item.text;
    case "contact":
      return contact(item);
    case "letter":
      return `${item.title}. You can finish the letter on its own page.`;
    case "help":
      return item.now ? item.contacts.map(contact).join("\n") : "";
    case "ended":
      return item.unfinished.length > 0 ? `You can still look at: ${labels(item.unfinished)}.` : "";
  }
}

function question({ prompt, options }: Question): string {
  return options.length > 0 ? `${prompt} You can choose: ${labels(options)}.` : prompt;
}

function contact({ name, about, ways, hours }: Contact): string {
  const lines = [`${name}.`, about, ...ways.map((way) => way.text), hours?.now?.text, hours?.listed];
  return lines.filter(Boolean).join(" ");
}

function labels(options: readonly Option[]): string {
  return options.map((option) => option.label).join("; ");
}

function words(spans: readonly Span[]): string {
  return spans.map((span) => span.t).join("");
}
