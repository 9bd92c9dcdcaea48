/** F6 goes from one half of the page to the other, as between the panes of an Office program. */
import { useEffect, type RefObject } from "react";

export interface RegionKeys {
  readonly pane: RefObject<HTMLElement | null>;
  /** Gives the keyboard to the workbook. */
  readonly enterWorkbook: RefObject<() => void>;
}

const reachable = "button, input, select, textarea, a[href], [tabindex='0']";

export function useRegionKeys({ pane, enterWorkbook }: RegionKeys): void {
  useEffect(() => {
    let lastInPane: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && pane.current?.contains(target)) lastInPane = target;
    };
    const walk = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const isInPane = pane.current?.contains(document.activeElement) === true;
      if (isInPane) enterWorkbook.current();
      else if (lastInPane?.isConnected) lastInPane.focus();
      else pane.current?.querySelector<HTMLElement>(reachable)?.focus();
    };
    document.addEventListener("focusin", remember);
    window.addEventListener("keydown", walk, true);
    return () => {
      document.removeEventListener("focusin", remember);
      window.removeEventListener("keydown", walk, true);
    };
  }, [pane, enterWorkbook]);
}
