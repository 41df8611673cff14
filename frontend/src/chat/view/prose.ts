import type { Block, Span } from "../wire";
import { el, link } from "./dom";

export function prose(blocks: readonly Block[]): HTMLElement[] {
  return blocks.map((block) =>
    "p" in block
      ? el("p", {}, ...block.p.map(span))
      : el("ul", {}, ...block.ul.map((item) => el("li", {}, ...item.map(span)))),
  );
}

function span({ t, b, href }: Span): Node | string {
  const words = b ? el("strong", {}, t) : t;
  return href === undefined ? words : link(href, "", words);
}
