/** The browser's side of /chat: a WebSocket, and the signs that it is time to try again. */
import type { Connection } from "./connection";
import type { Socket, Surroundings } from "./surroundings";

export const browser: Surroundings = {
  open: () => {
    const address = new URL("../chat", location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    return new WebSocket(address) as Socket;
  },
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => Date.now(),
};

/** Reconnects at once when the network or the visitor comes back. */
export function comeBackSoon(connection: Connection): void {
  const tryNow = () => {
    if (connection.state === "lost" || connection.state === "resting") connection.connect();
  };
  window.addEventListener("online", tryNow);
  window.addEventListener("offline", () => connection.drop());
  window.addEventListener("pageshow", tryNow);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") tryNow();
  });
}
