/** The one tap at an end: how it went. Only the answer goes out, with its topic, and with a number made for it alone. */

/** What the page's template holds, ready to be tapped; nothing where the charity does not count. */
export function nextStep(tell: (answer: string) => void, announce: (words: string) => void): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>("#next");
  const view = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!view) return undefined;
  const part = (selector: string) => view.querySelector<HTMLElement>(selector);
  const thanks = part(".thanks");
  let answered = false;
  view.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("[data-answer]");
    const why = part(".why");
    const answer = button?.dataset["answer"];
    if (!button || !why || !thanks || answer === undefined) return;
    const isReason = why.contains(button);
    if (isReason ? !thanks.hidden : answered) return;
    answered = true;
    tell(answer);
    mark(button);
    why.hidden = !(answer === "no" || isReason);
    thanks.hidden = answer === "no";
    announce((answer === "no" ? part("#next-why") : thanks)?.textContent ?? "");
  });
  return view;
}

function mark(button: HTMLButtonElement): void {
  for (const each of button.closest("ul")?.querySelectorAll("button") ?? []) {
    each.setAttribute("aria-disabled", "true");
  }
  button.classList.add("chosen");
}

/** Sent once and not sent again; `nonce` keeps a repeat on the way from counting twice. */
export function tell(topic: string, answer: string): void {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  navigator.sendBeacon("next", `${topic} ${answer} ${nonce}`);
}
