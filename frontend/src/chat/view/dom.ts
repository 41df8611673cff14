/** Makes elements. Words go in as text only, so nothing that is shown can become markup. */

type Child = Node | string | false | undefined;
type Props = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** `el("a", { class: "way", href }, "116 123")`; a function is a listener, `true` a bare attribute. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

export function unseen(text: string): HTMLElement {
  return el("span", { class: "unseen" }, text);
}

const OPENABLE = /^(https:|tel:|sms:|mailto:)/i;

/** A link, or the bare words where the address is none that a page like this should open. */
export function link(href: string | undefined, className: string, ...children: Child[]): HTMLElement {
  if (href === undefined || !OPENABLE.test(href)) return el("span", { class: className }, ...children);
  if (!/^https:/i.test(href)) return el("a", { class: className, href }, ...children);
  const away = { class: className, href, target: "_blank", rel: "noopener noreferrer" };
  return el("a", away, ...children, unseen(" (opens in a new tab)"));
}
