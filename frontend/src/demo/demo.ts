/** Shows the demo page, and the guide on it, in the looks of several charities. Nothing is kept. */
import { byId } from "../chat/view/dom";

const chosen = () => byId<HTMLSelectElement>("look").selectedOptions[0]!;

function show(): void {
  const { value, text, dataset } = chosen();
  document.documentElement.dataset["look"] = value;
  byId("demo-name").textContent = text;
  byId("look-lines").textContent = [
    `waymark.theme.accent=${dataset["accent"]}`,
    `waymark.theme.accent-dark=${dataset["accentDark"]}`,
    `waymark.theme.name=${dataset["guide"]}`,
  ].join("\n");
  dress();
}

/** This page has the guide's own origin, so it may dress the chat; a charity's page cannot. */
function dress(): void {
  const frame = document.getElementById("waymark")?.shadowRoot?.querySelector("iframe");
  const page = frame?.contentDocument;
  const name = page?.querySelector(".whose strong");
  if (!frame || !page || !name) return;
  if (!page.getElementById("demo-style")) page.head.append(page.importNode(byId("demo-style"), true));
  page.documentElement.dataset["look"] = chosen().value;
  name.textContent = chosen().dataset["guide"] ?? "";
}

for (const part of document.querySelectorAll<HTMLElement>("[data-script]")) part.hidden = false;
byId("look").addEventListener("change", show);
document.addEventListener("waymark:opened", () => {
  dress();
  const frame = document.getElementById("waymark")?.shadowRoot?.querySelector("iframe");
  frame?.addEventListener("load", dress);
});
show();
