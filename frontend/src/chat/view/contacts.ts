import type { Contact, Way } from "../wire";
import { el, link } from "./dom";

const VERBS: Readonly<Record<string, string>> = {
  phone: "Call",
  textphone: "Textphone",
  sms: "Text",
  email: "Email",
  web: "Website",
  visit: "Visit",
};

/** A contact; with the time at which it is shown, also whether somebody answers then. */
export function contactCard({ name, about, ways, hours }: Contact, at?: number): HTMLElement {
  return el(
    "section",
    { class: "contact" },
    el("h2", {}, name),
    hours?.now && holds(hours.now.until, at) && el("p", { class: "hours now", "data-until": hours.now.until }, hours.now.text),
    hours && el("p", { class: "hours" }, hours.listed),
    about !== "" && el("p", {}, about),
    el("ul", { class: "ways" }, ...ways.map((each) => el("li", {}, way(each)))),
  );
}

/** Takes "Open now" and "Closed now" away from a screen that was left open, once they are no longer true. */
export function dropPast(place: ParentNode, at: number): void {
  for (const line of place.querySelectorAll("[data-until]")) {
    if (!holds(line.getAttribute("data-until") ?? "", at)) line.remove();
  }
}

/** Nothing holds that cannot be read as a time, or where no time is given. */
function holds(until: string, at: number | undefined): boolean {
  return at !== undefined && Date.parse(until) > at;
}

function way({ kind, text, href }: Way): HTMLElement {
  return link(href, "way", el("span", { class: "verb" }, VERBS[kind] ?? ""), " ", el("span", {}, text));
}

/** The shortest way to each of a few contacts, for the strip that stays in sight. */
export function shortContacts(contacts: readonly Contact[]): HTMLElement[] {
  return contacts.flatMap(({ name, ways }) => {
    const first = ways.find(({ kind, href }) => href !== undefined && (kind === "phone" || kind === "sms"));
    return first ? [el("li", {}, link(first.href, "way", el("span", { class: "verb" }, name), " ", first.text))] : [];
  });
}
