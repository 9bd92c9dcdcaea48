/**
 * Focus comes into the grid only when a person brings it there: the engine takes it whenever a cell is selected, also
 * when that happened by a click in the pane, and whatever is typed next would land in the cell. And it stays where Tab
 * brought it: the engine hands it on from its buttons to the cells, which is right for the mouse only.
 */

/** Milliseconds in which a press of the mouse, or of Tab, explains that the focus moves. */
const afterPress = 500;
const afterTab = 60;

export interface FocusKeeper {
  /** A person asked for the grid in another way than by Tab or by the mouse. */
  readonly letIn: () => void;
  readonly stop: () => void;
}

export function keepFocusOutside(container: HTMLElement): FocusKeeper {
  let openUntil = -Infinity;
  let tabUntil = -Infinity;
  let wasBrought = false;
  const letIn = (duration = afterPress): void => {
    openUntil = performance.now() + duration;
  };
  const press = (event: PointerEvent): void => {
    if (isWithin(container, event.target)) letIn();
    else openUntil = -Infinity;
  };
  const tab = (event: KeyboardEvent): void => {
    if (event.key === "Tab") {
      letIn(afterTab);
      tabUntil = openUntil;
    } else openUntil = -Infinity;
  };
  const giveBack = (event: FocusEvent): void => {
    const { relatedTarget: before, target } = event;
    if (performance.now() < openUntil) {
      wasBrought = true;
      // The engine listens at the window and must not hear of it.
      if (performance.now() < tabUntil && target instanceof HTMLButtonElement) event.stopPropagation();
      return;
    }
    if (before instanceof HTMLElement && !isWithin(container, before) && isOnPage(before)) {
      before.focus({ preventScroll: true });
    } else if (before === null && !wasBrought && target instanceof HTMLElement) backToStart();
  };
  const canvases = new MutationObserver(() => leaveTabOrder(container));
  canvases.observe(container, { childList: true, subtree: true });
  container.addEventListener("focusin", giveBack, true);
  window.addEventListener("pointerdown", press, true);
  window.addEventListener("keydown", tab, true);
  return {
    letIn: () => letIn(),
    stop() {
      canvases.disconnect();
      container.removeEventListener("focusin", giveBack, true);
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("keydown", tab, true);
    },
  };
}

/** As on a page that was just opened: the next Tab comes to its first button. */
function backToStart(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}

/** The engine puts its drawing areas before every button of the page, where the keyboard finds nothing to do. */
function leaveTabOrder(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll("canvas")) if (canvas.tabIndex > 0) canvas.tabIndex = -1;
}

function isWithin(container: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && container.contains(target);
}

/** The engine's own menus and dialogs hang outside of the page's root, and give the focus back by themselves. */
function isOnPage(element: HTMLElement): boolean {
  return element.isConnected && document.getElementById("root")?.contains(element) === true;
}
