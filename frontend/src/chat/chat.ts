/** Begins the chat page: joins what is kept, the connection and what is seen. */
import { Conversation } from "./conversation";
import { Host } from "./host";
import { Memory } from "./memory";
import { isCopy } from "./tab";
import { dropPast } from "./view/contacts";
import { byId } from "./view/dom";

const LOOK_EVERY = 15_000;

function shelf(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

async function begin(): Promise<void> {
  const host = new Host();
  host.listen();
  const memory = new Memory(shelf(), Date.now());
  if (await isCopy(memory.kept.tab)) memory.rename();
  memory.save();
  const conversation = new Conversation(memory, host);
  conversation.begin();
  host.attend(conversation, () => (byId("close").hidden = false));
  const drop = (): void => dropPast(document, Date.now());
  setInterval(drop, LOOK_EVERY);
  document.addEventListener("visibilitychange", drop);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
    const help = byId<HTMLDetailsElement>("help");
    if (help.open) {
      help.open = false;
      if (help.contains(document.activeElement)) help.querySelector("summary")?.focus();
    } else if (!conversation.comeBack()) host.close();
  });
}

void begin();
