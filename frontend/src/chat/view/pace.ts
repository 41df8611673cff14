/** A long answer comes in piece by piece, for the eye alone: all of it is on the page at once. */
import { spoken } from "../spoken";
import type { Turn } from "../wire";

/** One message of the longest that writers may write, and a question with its options. */
const MOST_WORDS = 90;

/** By then the last piece stands: see `chat-turns.css`. */
const OVER = 3_000;

/** Nobody waits for safety, nor for a number to call. */
export function isPaced({ items, urgent }: Turn): boolean {
  if (urgent || items.some(({ type }) => type === "contact")) return false;
  return spoken(items).split(/\s+/).length > MOST_WORDS;
}

/** Whatever the visitor does ends it. So does time, or it would fade again when it is shown again. */
export function pace(guide: HTMLElement): void {
  const stand = () => guide.classList.remove("paced");
  guide.classList.add("paced");
  for (const done of ["pointerdown", "keydown", "focusin"]) document.addEventListener(done, stand, { once: true });
  setTimeout(stand, OVER);
}
