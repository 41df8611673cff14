/** The compact help that stays in sight once danger was noticed. */
import { last } from "../memory";
import type { Turn } from "../wire";
import { shortContacts } from "./contacts";
import { el, link } from "./dom";

export function showStrip(place: HTMLElement, list: HTMLElement, turns: readonly Turn[], noticed: boolean): void {
  const attentive = noticed || turns.some((turn) => turn.attentive);
  const help = last(turns.flatMap((turn) => turn.items.flatMap((item) => (item.type === "help" ? [item] : []))));
  const contacts = (help ? shortContacts(help.contacts) : fromThePage()).slice(0, 3);
  place.hidden = !attentive || contacts.length === 0;
  list.replaceChildren(...contacts);
}

/** Those of the page itself, where no turn has named any yet. */
function fromThePage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("#help .contact")].flatMap((contact) => {
    const name = contact.querySelector("h2")?.textContent ?? "";
    const way = contact.querySelector<HTMLAnchorElement>("a[href^='tel:'], a[href^='sms:']");
    const text = way?.lastChild?.textContent?.trim() ?? "";
    return way ? [el("li", {}, link(way.href, "way", el("span", { class: "verb" }, name), " ", text))] : [];
  });
}
