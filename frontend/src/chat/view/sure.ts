/** Asks once more, in the page's one dialog, before something is undone. */
import { byId } from "./dom";

export function sure(words: string, yes: string, then: () => void): void {
  const dialog = byId<HTMLDialogElement>("sure");
  if (typeof dialog.showModal !== "function") return then();
  byId("sure-words").textContent = words;
  byId("sure-yes").textContent = yes;
  byId("sure-yes").onclick = () => {
    dialog.close();
    then();
  };
  byId("sure-no").onclick = () => dialog.close();
  dialog.showModal();
}
