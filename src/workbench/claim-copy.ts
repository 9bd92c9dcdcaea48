/**
 * Which tab a copy of unfinished work belongs to: the browser's locks end with the tab that holds them, so a copy
 * that nobody holds was left behind.
 */

export type Release = () => void;

/** Holds the copy for this tab until it is released or the tab goes; `null` when another tab holds it. */
export function claimCopy(id: string): Promise<Release | null> {
  // Pages that are served without encryption have no locks; there the last answer of a person counts.
  if (!("locks" in navigator)) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    const held = (lock: Lock | null): Promise<void> | null => {
      if (lock) return new Promise((release) => resolve(release));
      resolve(null);
      return null;
    };
    navigator.locks.request(`danh-muc-kpi ${id}`, { ifAvailable: true }, held).catch(reject);
  });
}

/** A name that no other tab gives, also where pages lack `crypto.randomUUID`. */
export function newCopyId(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return [Date.now(), first, second].map((part) => part.toString(36)).join("-");
}
