/** The compact help that stays in sight once danger was noticed. */
import { last } from "../memory";
import type { Turn } from "../wire";
import { shortContacts } from "./contacts";

export function showStrip(place: HTMLElement, list: HTMLElement, turns: readonly Turn[]): void {
  const attentive = turns.some((turn) => turn.attentive);
  const help = last(turns.flatMap((turn) => turn.items.flatMap((item) => (item.type === "help" ? [item] : []))));
  const contacts = help ? shortContacts(help.contacts).slice(0, 3) : [];
  place.hidden = !attentive || contacts.length === 0;
  list.replaceChildren(...contacts);
}
