/** The page that the chat is embedded in, where there is one. It is told two things and asked none. */
export class Host {
  #port: MessagePort | undefined;

  /** Takes the port that the launcher hands over. Who may embed this page is settled by its headers. */
  listen(): void {
    if (window.parent === window) return;
    window.addEventListener("message", (event) => {
      const port = event.ports[0];
      if (event.source === window.parent && event.data === "waymark" && port) this.#port = port;
    });
  }

  close(): void {
    this.#port?.postMessage("close");
  }

  /** Leaves for another page: the embedding page too, where it plays along. */
  leave(address: string): void {
    document.documentElement.hidden = true;
    if (this.#port) this.#port.postMessage({ leave: address });
    setTimeout(() => window.location.replace(address), this.#port ? 500 : 0);
  }
}
