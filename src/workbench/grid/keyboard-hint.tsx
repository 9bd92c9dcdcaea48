/**
 * Told at the foot of the grid when the keyboard has come into it: Tab walks the cells there, so the way out must be known.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type RefObject } from "react";

const useStyles = makeStyles({
  hint: {
    position: "absolute",
    left: "50%",
    bottom: "2px",
    zIndex: 1,
    maxWidth: "94%",
    boxSizing: "border-box",
    transform: "translateX(-50%)",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // It lies over the names of the sheets for a while, and must not be in their way.
    pointerEvents: "none",
  },
});

/** Milliseconds; Tab begins them anew, since who goes on by it may be looking for the way out. */
const shownFor = 12_000;

/** Milliseconds in which a press of the mouse explains that the keyboard comes into the grid. */
const afterPress = 1000;

export interface KeyboardHintProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly text: string;
}

export function KeyboardHint({ place, text }: KeyboardHintProps) {
  const styles = useStyles();
  const isShown = useKeyboardCame(place);
  // Always there, so that a screen reader hears of its words.
  return <div role="status">{isShown ? <div className={styles.hint}>{text}</div> : null}</div>;
}

function useKeyboardCame(place: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let lastPress = -Infinity;
    let isInside = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = (): void => {
      clearTimeout(timer);
      setShown(false);
    };
    const show = (): void => {
      clearTimeout(timer);
      setShown(true);
      timer = setTimeout(hide, shownFor);
    };
    const pressed = ({ key }: KeyboardEvent): void => {
      if (key === "Tab" && isInside) show();
    };
    const pointed = (): void => {
      lastPress = performance.now();
      hide();
    };
    const came = (): void => {
      // What the engine took by itself has been given back by now.
      if (!element.contains(document.activeElement)) return;
      if (!isInside && performance.now() - lastPress > afterPress) show();
      isInside = true;
    };
    const went = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && element.contains(relatedTarget)) return;
      isInside = false;
      hide();
    };
    window.addEventListener("keydown", pressed, true);
    window.addEventListener("pointerdown", pointed, true);
    element.addEventListener("focusin", came);
    element.addEventListener("focusout", went);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", pressed, true);
      window.removeEventListener("pointerdown", pointed, true);
      element.removeEventListener("focusin", came);
      element.removeEventListener("focusout", went);
    };
  }, [place]);
  return isShown;
}
