/**
 * The whole of what a charity's page loads: a button that opens the guide in a frame. It keeps
 * nothing, and asks the guide's origin for nothing until it is opened.
 *
 * Links marked `data-waymark` open it too, at `data-topic` if they have one, and work as plain links
 * where this script does not run. `window.waymark` has `open`, `close` and `startAt`; the document
 * hears `waymark:ready`, `waymark:opened`, `waymark:closed` and `waymark:ended`.
 */
import sheetText from "../style/launcher.css";
import { onShiftThrice } from "./chat/shift";

declare global {
  interface Window {
    waymark?: { open(): void; close(): void; startAt(topic: string): void };
  }
}

type Start = { start: string; ifNew: boolean };

const script = document.currentScript as HTMLScriptElement;
const { label = "Is therapy going wrong?", side, topic, help, button: wanted } = script.dataset;
const guide = new URL(script.src).origin;
/** How long the chat may take before the visitor is told whom to turn to without it. */
const PATIENCE = 8_000;
const SMALL = "(max-width: 560px), (max-height: 480px)";
/** The top layer is above every z-index. */
const canPop = "popover" in HTMLElement.prototype;

let frame: HTMLIFrameElement | undefined;
let port: MessagePort | undefined;
let opener: Element | null = null;
let asked: Start | undefined = topic ? { start: topic, ifNew: true } : undefined;

const host = document.createElement("div");
const launch = button("launch", label, () => open(launch));
const panel = make("dialog", "panel");
const bar = make("div", "bar", make("b", "", "Guide"), button("close", "Close", close));
const down = make("p", "down");

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function button(className: string, words: string, press: () => void): HTMLButtonElement {
  const made = make("button", className, words);
  made.type = "button";
  made.onclick = press;
  return made;
}

function tell(what: string): void {
  document.dispatchEvent(new CustomEvent(`waymark:${what}`));
}

function open(from: Element | null, start?: string): void {
  put();
  if (start) asked = { start, ifNew: false };
  begin();
  if (isOpen()) return;
  opener = from;
  if (!frame) load();
  if (matchMedia(SMALL).matches) panel.showModal();
  else if (canPop) panel.showPopover();
  else panel.show();
  launch.hidden = true;
  frame?.focus();
  tell("opened");
}

function isOpen(): boolean {
  return panel.open || (canPop && panel.matches(":popover-open"));
}

function close(): void {
  if (!isOpen()) return;
  if (panel.open) panel.close();
  else panel.hidePopover();
  launch.hidden = wanted === "none";
  const back = opener?.isConnected && opener !== document.body ? opener : launch;
  (back as HTMLElement).focus();
  tell("closed");
}

function load(): void {
  frame = make("iframe", "");
  frame.title = "Guide";
  frame.allow = "clipboard-write";
  frame.onload = handOver;
  frame.src = `${guide}/chat/`;
  panel.append(frame);
  setTimeout(() => (down.hidden = !!port), PATIENCE);
}

/** Gives the chat a port of its own, and to no other origin. */
function handOver(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data === "here") {
      port = port1;
      bar.hidden = down.hidden = true;
      begin();
    } else if (data === "close") close();
    else if (data === "ended") tell("ended");
    else if (/^(https?:|about:blank$)/.test(data?.leave)) location.replace(data.leave);
  };
  frame?.contentWindow?.postMessage("waymark", guide, [port2]);
}

function begin(): void {
  if (!port || !asked) return;
  port.postMessage(asked);
  asked = undefined;
}

function styled(root: ShadowRoot): void {
  if ("adoptedStyleSheets" in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    root.adoptedStyleSheets = [sheet];
  } else (root as ShadowRoot).append(make("style", "", sheetText));
}

/** Whom to turn to where the guide does not answer. A test holds these against the content. */
function whom(): void {
  const link = (href: string, words: string) => {
    const made = make("a", "", words);
    made.href = href;
    return made;
  };
  down.append(
    "The guide does not answer. If a life may be at risk, call ",
    link("tel:999", "999"),
    ". Samaritans answer day and night: ",
    link("tel:116123", "116 123"),
    ". ",
    link(help ?? `${guide}/help/`, "More people who can help"),
  );
  down.hidden = true;
}

/** The button steps aside while it would cover what has the focus. */
function stepAside(): void {
  const focused = document.activeElement;
  const [a, b] = [focused?.getBoundingClientRect(), launch.getBoundingClientRect()];
  const covers =
    !!a && focused !== host && focused !== document.body &&
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  launch.classList.toggle("aside", covers);
}

/** Single-page sites replace what is on the page: then it is put there again. */
function put(): void {
  if (!host.isConnected) document.body.append(host);
}

function prepare(): void {
  host.id = "waymark";
  const root = host.attachShadow({ mode: "open" });
  styled(root);
  whom();
  panel.setAttribute("aria-label", "Guide");
  if (canPop) panel.popover = "manual";
  panel.append(bar, down);
  panel.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  launch.hidden = wanted === "none";
  if (side === "start") root.host.classList.add("start");
  root.append(launch, panel);
  put();
  const watch = new MutationObserver(put);
  for (const each of [document.documentElement, document.body]) watch.observe(each, { childList: true });
  tell("ready");
}

if (!window.waymark) {
  const here = (topic?: string) => open(document.activeElement, topic);
  window.waymark = { open: () => here(), close, startAt: here };
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.<HTMLElement>("[data-waymark]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link, link.dataset["topic"]);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  });
  document.addEventListener("focusin", stepAside);
  document.addEventListener("scroll", stepAside, { passive: true, capture: true });
  onShiftThrice(document, () => port?.postMessage("leave"));
  if (document.body) prepare();
  else document.addEventListener("DOMContentLoaded", prepare);
}
