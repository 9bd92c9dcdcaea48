/**
 * Copies text in every place a pane may stand. Excel on the web shows add-ins in a frame without leave for the clipboard
 * (office-js #1991); the older way by a marked text is allowed there, as long as it follows a click.
 */

/** False where neither way is allowed; the text can still be marked by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyMarked(text);
  }
}

function copyMarked(text: string): boolean {
  // Still in every browser, though nothing new should be built on it.
  const old: { readonly execCommand?: (command: string) => boolean } = document;
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  // Out of sight, but part of the page: what is not shown cannot be marked.
  field.style.cssText = "position: fixed; top: 0; left: -9999px;";
  document.body.append(field);
  field.select();
  try {
    return old.execCommand?.("copy") ?? false;
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
