/**
 * Keys for what the engine leaves to the mouse: the menu of a cell, links that are none. As in Excel, Shift+F10 or the
 * menu key opens the menu; arrows walk, Enter chooses, Esc leaves.
 */

const menu = ".univer-popup";
const menuItem = '[role="menuitem"]:not(:disabled)';
const pressable = '[data-u-comp="find-replace-dialog"] a';

/** Milliseconds in which what was asked for comes up. */
const longestWait = 1000;

export interface ControlKeysOptions {
  readonly container: HTMLElement;
  readonly openMenu: () => void;
  readonly closeMenu: () => void;
  /** Gives the keyboard back to the cells. */
  readonly focusCells: () => void;
}

/** Returns how to stop. */
export function answerControlKeys(options: ControlKeysOptions): () => void {
  const { container, openMenu, closeMenu, focusCells } = options;
  const inCells = ({ key, shiftKey, altKey }: KeyboardEvent): boolean => {
    // With Alt it goes to the button beside a faulty cell (marks/card-keys.ts).
    if (key !== "ContextMenu" && !(key === "F10" && shiftKey && !altKey)) return false;
    openMenu();
    focusSoon(`.univer-popup ${menuItem}`);
    return true;
  };
  const inMenu = (item: HTMLElement, key: string): boolean => {
    if (key === "ArrowDown" || key === "ArrowUp") walk(item, key);
    else if (key === "ArrowRight" || key === "ArrowLeft") walk(item, key === "ArrowRight" ? "ArrowDown" : "ArrowUp");
    else if (key === "Escape") {
      closeMenu();
      focusCells();
    } else if (key === "Enter" && item.matches("input")) item.closest<HTMLElement>(menuItem)?.click();
    else return false;
    return true;
  };
  const keydown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    // While a letter is put together the keys are the keyboard program's.
    if (!(target instanceof HTMLElement) || event.isComposing) return;
    const isAnswered =
      (container.contains(target) && inCells(event)) ||
      (target.closest(menu) !== null && inMenu(target, key)) ||
      ((key === "Enter" || key === " ") && press(target));
    if (!isAnswered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", keydown, true);
  return () => window.removeEventListener("keydown", keydown, true);
}

/** Once round: after the last comes the first. */
function walk(from: HTMLElement, key: string): void {
  const all = [...(from.closest(menu)?.querySelectorAll<HTMLElement>(menuItem) ?? [])];
  const place = all.findIndex((item) => item === from || item.contains(from));
  const next = (place + (key === "ArrowDown" ? 1 : -1) + all.length) % all.length;
  all[next]?.focus();
}

function press(target: HTMLElement): boolean {
  if (!target.matches(pressable)) return false;
  target.click();
  return true;
}

/** The engine draws what was asked for some frames later, and in a place that it first measures. */
function focusSoon(selector: string): void {
  const end = performance.now() + longestWait;
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus();
    if (document.activeElement !== found && performance.now() < end) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
