/** Alt+Shift+F10 goes to the button of the card of the selected cell, as Excel goes to its own button beside a faulty cell. */
import { useEffect, type RefObject } from "react";

export function useCardKeys(button: RefObject<HTMLButtonElement | null>, isSelected: boolean): void {
  useEffect(() => {
    if (!isSelected) return undefined;
    const go = (event: KeyboardEvent): void => {
      if (event.key !== "F10" || !event.altKey || !event.shiftKey || !button.current) return;
      event.preventDefault();
      event.stopPropagation();
      button.current.focus();
    };
    window.addEventListener("keydown", go, true);
    return () => window.removeEventListener("keydown", go, true);
  }, [button, isSelected]);
}
