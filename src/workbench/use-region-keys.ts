/** F6 goes from one half of the page to the other, as between the panes of an Office program. */
import { useEffect, type RefObject } from "react";

export interface RegionKeys {
  readonly pane: RefObject<HTMLElement | null>;
  /** Gives the keyboard to the workbook. */
  readonly enterWorkbook: RefObject<() => void>;
}

const controls = "button, input, select, textarea, a[href], [tabindex]";

export function useRegionKeys({ pane, enterWorkbook }: RegionKeys): void {
  useEffect(() => {
    // What had the keyboard in the pane, and what that stood in: a finding is gone once its cell was mended.
    let lastInPane: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && pane.current?.contains(target))
        lastInPane = withFrames(target, pane.current);
    };
    const walk = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const isInPane = pane.current?.contains(document.activeElement) === true;
      if (isInPane) enterWorkbook.current();
      else if (pane.current) nearestControl([...lastInPane, pane.current])?.focus();
    };
    document.addEventListener("focusin", remember);
    window.addEventListener("keydown", walk, true);
    return () => {
      document.removeEventListener("focusin", remember);
      window.removeEventListener("keydown", walk, true);
    };
  }, [pane, enterWorkbook]);
}

/** The element and everything around it within the pane, from the inside out. */
function withFrames(element: HTMLElement, pane: HTMLElement): HTMLElement[] {
  const frames = [element];
  for (let frame = element.parentElement; frame && frame !== pane; frame = frame.parentElement) frames.push(frame);
  return frames;
}

/** The first of them, or the first control in one of them, that Tab would stop at. */
function nearestControl(frames: readonly HTMLElement[]): HTMLElement | undefined {
  const standing = frames.filter(({ isConnected }) => isConnected);
  const stops = standing.flatMap((frame) => [frame, ...frame.querySelectorAll<HTMLElement>(controls)]);
  return stops.find((stop) => stop.tabIndex >= 0 && !stop.matches(":disabled"));
}
