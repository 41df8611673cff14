/** The box to type in: Enter sends, Shift and Enter begins a new line. */
export class Composer {
  readonly #box: HTMLTextAreaElement;
  readonly #send: HTMLButtonElement;

  constructor(box: HTMLTextAreaElement, send: HTMLButtonElement, say: (text: string) => void) {
    this.#box = box;
    this.#send = send;
    const submit = () => {
      const text = box.value.trim();
      if (text === "" || send.disabled) return box.focus();
      box.value = "";
      say(text);
      this.#fit();
    };
    send.addEventListener("click", submit);
    box.addEventListener("input", () => this.#fit());
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      submit();
    });
  }

  /** Puts words back that could not be sent, without writing over newer ones. */
  giveBack(words: string): void {
    if (this.#box.value === "") this.#box.value = words;
    this.#fit();
  }

  set open(open: boolean) {
    this.#box.disabled = !open;
    this.#send.disabled = !open;
  }

  clear(): void {
    this.#box.value = "";
    this.#fit();
  }

  #fit(): void {
    this.#box.style.height = "auto";
    this.#box.style.height = `${this.#box.scrollHeight + 2}px`;
  }
}
