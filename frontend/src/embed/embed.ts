/** The page that builds the lines for a charity's site. */
import { byId } from "../chat/view/dom";
import { contrast, inkOn, snippet } from "./snippet";

const value = (id: string) => byId<HTMLInputElement | HTMLSelectElement>(id).value;

function show(): void {
  const colour = value("colour");
  const ink = inkOn(colour);
  const sample = byId("sample");
  sample.textContent = value("label") || "Is therapy going wrong?";
  sample.style.background = colour;
  sample.style.color = ink;
  const ratio = (Math.floor(contrast(colour, ink) * 100) / 100).toFixed(2);
  byId("contrast").textContent = `${ink === "#ffffff" ? "White" : "Black"} words, with a contrast of ${ratio} to 1. At least 4.5 is needed.`;
  byId("lines").textContent = snippet({
    origin: byId("embed").dataset["origin"] ?? "",
    label: value("label"),
    topic: value("topic"),
    colour,
    side: value("side"),
  });
}

for (const part of document.querySelectorAll<HTMLElement>("[data-script]")) part.hidden = false;
byId("embed").addEventListener("input", show);
byId("copy").onclick = async () => {
  await navigator.clipboard.writeText(byId("lines").textContent ?? "");
  byId("said").textContent = "Copied.";
};
show();
