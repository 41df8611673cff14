/**
 * The whole of what a charity's page loads: a button that opens the guide in a frame. It keeps
 * nothing, and asks the guide's origin for nothing until it is opened.
 *
 * Links marked `data-waymark` open it too, and work as plain links where this script does not run.
 */
import sheetText from "../style/launcher.css";

const script = document.currentScript as HTMLScriptElement;
const guide = new URL(script.src).origin;

let host: HTMLElement | undefined;
let panel: HTMLElement;
let frame: HTMLIFrameElement | undefined;
let opener: HTMLElement | undefined;

function open(from: HTMLElement): void {
  opener = from;
  if (!frame) {
    frame = document.createElement("iframe");
    frame.title = "Guide";
    frame.allow = "clipboard-write";
    frame.onload = handOver;
    frame.src = `${guide}/chat/`;
    panel.append(frame);
  }
  panel.hidden = false;
  launch.hidden = true;
  frame.focus();
}

function close(): void {
  panel.hidden = true;
  launch.hidden = false;
  (opener && opener !== launch && opener.isConnected ? opener : launch).focus();
}

/** Gives the chat a port of its own, and to no other origin. */
function handOver(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data === "close") close();
    else if (typeof data?.leave === "string" && /^https:/.test(data.leave)) location.replace(data.leave);
  };
  frame?.contentWindow?.postMessage("waymark", guide, [port2]);
}

function button(className: string, label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = label;
  made.onclick = press;
  return made;
}

function styled(root: ShadowRoot): void {
  if ("adoptedStyleSheets" in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement("style");
    style.textContent = sheetText;
    (root as ShadowRoot).append(style);
  }
}

const launch = button("launch", script.dataset["label"] || "Is therapy going wrong?", () => open(launch));

function put(): void {
  if (document.getElementById("waymark")) return;
  host = document.createElement("div");
  host.id = "waymark";
  const root = host.attachShadow({ mode: "open" });
  styled(root);
  panel = document.createElement("div");
  panel.className = "panel";
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", "Guide");
  panel.hidden = true;
  panel.append(button("close", "Close", close));
  root.append(launch, panel);
  root.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key === "Escape" && !panel.hidden) close();
  });
  document.body.append(host);
}

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest?.<HTMLElement>("a[data-waymark]");
  if (!link || !host || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link);
});

if (document.body) put();
else document.addEventListener("DOMContentLoaded", put);
