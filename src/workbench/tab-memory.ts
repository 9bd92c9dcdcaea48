/**
 * Which copy this tab has open: the browser forgets it with the tab and keeps it over a reload, so that a reload opens
 * the same file again.
 */

const key = "danh-muc-kpi.open";

/** `null` in a new tab, and where the browser keeps nothing for pages. */
export function copyOfTab(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function rememberCopyOfTab(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, id);
  } catch {
    // A page that may keep nothing opens the sample after a reload.
  }
}
