/**
 * A browser that copies a tab copies its sessionStorage with it. Two tabs must not count under one
 * name, so the name is held by a lock, and the tab that does not get it takes a new one.
 */
const PATIENCE = 500;
/** The page before a reload may hold its lock a while longer. */
const PATIENCE_ON_RELOAD = 3_000;

export async function isCopy(tab: string): Promise<boolean> {
  if (!navigator.locks) return false;
  return new Promise((resolve) => {
    const hold = () => {
      resolve(false);
      return new Promise<never>(() => {});
    };
    const patience = new AbortController();
    setTimeout(() => patience.abort(), wasReloaded() ? PATIENCE_ON_RELOAD : PATIENCE);
    navigator.locks.request(`waymark-${tab}`, { signal: patience.signal }, hold).catch(() => resolve(true));
  });
}

function wasReloaded(): boolean {
  const [how] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return how?.type === "reload";
}
