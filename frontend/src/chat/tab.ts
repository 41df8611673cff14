/**
 * A browser that copies a tab copies its sessionStorage with it. Two tabs must not count under one
 * name, so the name is held by a lock, and the tab that does not get it takes a new one.
 */
export async function isCopy(tab: string): Promise<boolean> {
  if (!navigator.locks) return false;
  return new Promise((resolve) => {
    const hold = () => {
      resolve(false);
      return new Promise<never>(() => {});
    };
    const patience = new AbortController();
    setTimeout(() => patience.abort(), 500);
    navigator.locks.request(`waymark-${tab}`, { signal: patience.signal }, hold).catch(() => resolve(true));
  });
}
