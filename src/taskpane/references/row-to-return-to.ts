/**
 * Where the keyboard goes when the button that was pressed is no longer offered, for the row says now what it took over:
 * to its row, or to the first one where the row itself went with a filter. To be asked before, and called after.
 */
export function rowToReturnTo(pressed: HTMLElement | null): () => void {
  const row = pressed?.closest("[data-index], section")?.querySelector<HTMLElement>("button[data-row]");
  const list = pressed?.closest('[role="list"], section');
  return () => {
    // A person may have gone on meanwhile.
    if (document.activeElement !== document.body) return;
    const target = row?.isConnected ? row : list?.querySelector<HTMLElement>("button[data-row]");
    target?.focus();
  };
}
