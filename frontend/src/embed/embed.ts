/** The page that builds the lines for a charity's site. */
import { byId } from "../chat/view/dom";
import { contrast, inkOn, snippet, USUAL } from "./snippet";

const value = (id: string) => byId<HTMLInputElement | HTMLSelectElement>(id).value;

function show(): void {
  const colour = value("colour");
  const ink = inkOn(colour);
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

const preview = byId<HTMLIFrameElement>("preview");
let later: ReturnType<typeof setTimeout>;

/** The preview's button and its start are loaded anew; its colour only needs to be set. */
function showPreview(): void {
  const chosen = new URLSearchParams({ label: value("label") || USUAL.label, side: value("side"), topic: value("topic") });
  const address = `/embed/preview/?${chosen}`;
  clearTimeout(later);
  later = setTimeout(() => {
    if (preview.getAttribute("src") === address) colourPreview();
    else preview.src = address;
  }, 400);
}

function colourPreview(): void {
  const style = preview.contentDocument?.documentElement.style;
  style?.setProperty("--waymark-colour", value("colour"));
  style?.setProperty("--waymark-ink", inkOn(value("colour")));
}

for (const part of document.querySelectorAll<HTMLElement>("[data-script]")) part.hidden = false;
byId("embed").addEventListener("input", () => {
  show();
  showPreview();
});
preview.addEventListener("load", colourPreview);
byId("copy").onclick = async () => {
  await navigator.clipboard.writeText(byId("lines").textContent ?? "");
  byId("said").textContent = "Copied.";
};
show();
