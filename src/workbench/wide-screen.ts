/** On a narrow screen the pane alone is worth more than half of each, and a grid out of sight weighs for nothing. */
export interface WideScreen {
  readonly isWide: () => boolean;
  /** Returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
}

export function wideScreen(): WideScreen {
  const narrow = window.matchMedia("(max-width: 720px)");
  return {
    isWide: () => !narrow.matches,
    onChange(listener) {
      narrow.addEventListener("change", listener);
      return () => narrow.removeEventListener("change", listener);
    },
  };
}
