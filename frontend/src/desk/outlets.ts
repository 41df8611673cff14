/** The ways out of the browser for a text: copy, e-mail, print, save. Each says who else may see it. */
import { el, unseen } from "../chat/view/dom";

/** Some mail programs cut an address that is longer. */
const LONGEST_MAIL = 1_900;

const COPIED = "Copied. Anyone who uses this device may be able to paste it.";
const NOT_COPIED = "This browser did not let us copy it. You can select the text above and copy it yourself.";
const SAVED = "Saved with your downloads. Anyone who uses this device may find it there.";
const NOT_MADE = "The Word file could not be made. Please try again when you are connected, or save it as a text file.";
const LONG_MAIL = "This text is long, and some mail programs cut it off. Check its end, or copy it instead.";

export function outlets(title: string, text: () => string, announce: (words: string) => void) {
  const said = el("p", { class: "said" });
  const say = (words: string) => {
    said.textContent = words;
    announce(words);
  };
  const mail = el("a", { class: "plain", target: "_blank", rel: "noopener noreferrer" }, "E-mail", unseen(" (opens your mail program)"));
  mail.addEventListener("click", () => mail.href.length > LONGEST_MAIL && say(LONG_MAIL));
  const copyIt = async () => say((await copy(text())) ? COPIED : NOT_COPIED);
  const saveIt = () => {
    save(fileName(title, "txt"), new Blob([lines(text()), "\r\n"], { type: "text/plain;charset=utf-8" }));
    say(SAVED);
  };
  const saveForWord = async () => {
    try {
      const { docx } = (await import(document.body.dataset["docx"] ?? "")) as typeof import("./docx");
      save(fileName(title, "docx"), docx(text()));
      say(SAVED);
    } catch {
      say(NOT_MADE);
    }
  };
  const element = el(
    "section",
    { class: "outlets", "aria-label": "Keep it" },
    el(
      "p",
      { class: "warning" },
      "Before you keep a copy: others who use this device, printer or mailbox may see it. Leave quickly cannot delete it.",
    ),
    el(
      "div",
      { class: "ways-out" },
      button("main", "Copy", copyIt),
      button("plain", "Print", () => window.print()),
      button("plain", "Save as a text file", saveIt),
      button("plain", "Save for Word", saveForWord),
      mail,
    ),
    said,
  );
  const refresh = () => {
    mail.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines(text()))}`;
  };
  return { element, refresh };
}

function button(className: string, label: string, click: () => void): HTMLElement {
  return el("button", { type: "button", class: className, click }, label);
}

function lines(text: string): string {
  return text.replace(/\n/g, "\r\n");
}

function fileName(title: string, kind: string): string {
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `${name || "letter"}.${kind}`;
}

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

/** For browsers and pages that keep the clipboard from frames. */
function copyBySelecting(text: string): boolean {
  const focused = document.activeElement;
  const box = el("textarea", { class: "unseen", "aria-hidden": "true" });
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
