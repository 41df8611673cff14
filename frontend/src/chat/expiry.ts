/** Watches for the moment when the conversation will be deleted, and says so ahead of it. */
const AHEAD = 150_000;
const EVERY = 15_000;

export function watchExpiry(expiresAt: () => number | undefined, soon: (minutes: number) => void, over: () => void): void {
  setInterval(() => {
    const left = (expiresAt() ?? Infinity) - Date.now();
    if (left <= 0) over();
    else if (left <= AHEAD) soon(Math.max(1, Math.round(left / 60_000)));
  }, EVERY);
}
