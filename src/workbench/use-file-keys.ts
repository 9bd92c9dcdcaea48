/** Ctrl+S saves and Ctrl+O opens (Cmd on a Mac), wherever the keyboard is; the browser's own dialogs stay away. */
import { useEffect, useRef } from "react";

export interface FileKeys {
  readonly onSave: () => void;
  readonly onOpen: () => void;
}

export function useFileKeys(keys: FileKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const act = actOf(event, current.current);
      if (!act) return;
      // Also before the grid, which has keys of its own.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) act();
    };
    window.addEventListener("keydown", answer, true);
    return () => window.removeEventListener("keydown", answer, true);
  }, []);
}

function actOf({ key }: KeyboardEvent, { onSave, onOpen }: FileKeys): (() => void) | null {
  switch (key.toLowerCase()) {
    case "s":
      return onSave;
    case "o":
      return onOpen;
    default:
      return null;
  }
}
