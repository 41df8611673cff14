/** The page that the chat is embedded in, where there is one: what it may ask, and what it is told. */
export interface Asked {
  /** The visitor pressed the leaving key outside the chat. */
  leave(): void;
  /** Begin at a topic; `ifNew`: only where nothing was said yet. */
  start(topic: string, ifNew: boolean): void;
}

export class Host {
  #port: MessagePort | undefined;
  #met = () => {};

  /** Takes the port that the launcher hands over. Who may embed this page is settled by its headers. */
  listen(): void {
    if (window.parent === window) return;
    window.addEventListener("message", (event) => {
      const port = event.ports[0];
      if (event.source !== window.parent || event.data !== "waymark" || !port) return;
      this.#port = port;
      this.#met();
    });
  }

  /** Says that the chat is here, and does from now on what it is asked. */
  attend(asked: Asked, met: () => void): void {
    this.#met = () => {
      const port = this.#port;
      if (!port) return;
      port.onmessage = ({ data }) => {
        if (data === "leave") asked.leave();
        else if (typeof data?.start === "string") asked.start(data.start, data.ifNew === true);
      };
      port.postMessage("here");
      met();
    };
    this.#met();
  }

  close(): void {
    this.#port?.postMessage("close");
  }

  ended(): void {
    this.#port?.postMessage("ended");
  }

  /** Leaves for another page: the embedding page too. */
  leave(address: string): void {
    document.documentElement.hidden = true;
    this.#port?.postMessage({ leave: address });
    if (window.parent === window) return window.location.replace(address);
    try {
      window.top?.location.replace(address);
    } catch {
      // A sandbox may forbid it: then the launcher does it, or this frame at least is gone.
    }
    setTimeout(() => window.location.replace(address), 500);
  }
}
