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

export function contactCard({ name, about, ways, hours }: Contact): HTMLElement {
  return el(
    "section",
    { class: "contact" },
    el("h2", {}, name),
    hours && el("p", { class: "hours" }, hours.listed),
    about !== "" && el("p", {}, about),
    el("ul", { class: "ways" }, ...ways.map((each) => el("li", {}, way(each)))),
  );
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
