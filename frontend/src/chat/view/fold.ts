/** How the frame around the conversation gives way. */

/** Shows or hides what a button stands for. */
export function unfold(button: HTMLElement, part: HTMLElement): void {
  const open = button.getAttribute("aria-expanded") !== "true";
  button.setAttribute("aria-expanded", String(open));
  part.dataset["open"] = open ? "yes" : "no";
}

/** Where the end was in sight, it stays in sight when a banner or a keyboard takes room. */
export function stayAtEnd(talk: HTMLElement): void {
  let atEnd = false;
  talk.addEventListener("scroll", () => {
    atEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 24;
  });
  new ResizeObserver(() => {
    if (atEnd) talk.scrollTop = talk.scrollHeight;
  }).observe(talk);
}
