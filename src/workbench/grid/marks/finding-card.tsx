/** What is wrong with a cell, beside it, with the button that mends it. The keyboard stays in the cells until it is asked for. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { SeverityMark } from "../../../taskpane/shared/severity-mark";
import type { CellMark } from "../../../workbook/sheet-marks";
import { useCardKeys } from "./card-keys";
import type { CellPlace } from "./mark-pointer";

const useStyles = makeStyles({
  card: {
    position: "absolute",
    zIndex: 2,
    boxSizing: "border-box",
    width: "280px",
    maxWidth: "calc(100% - 16px)",
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  hint: { borderLeftColor: tokens.colorNeutralStroke1 },
  text: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  fix: { maxWidth: "100%", minWidth: 0, textAlign: "left" },
  keys: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const gap = 6;

export interface FindingCardProps {
  readonly mark: CellMark;
  readonly place: CellPlace;
  /** Of the selected cell, not of the one under the mouse alone. */
  readonly isSelected: boolean;
  /** The words for the keys that go to the button. */
  readonly keys: string;
  readonly onFix: (mark: CellMark) => void;
  /** Gives the keyboard back to the cells. */
  readonly onLeave: () => void;
  /** The mouse comes into the card, or leaves it. */
  readonly onHold: (isHeld: boolean) => void;
}

export function FindingCard({ mark, place, isSelected, keys, onFix, onLeave, onHold }: FindingCardProps) {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCardKeys(button, isSelected);
  const [corner, setCorner] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = card;
    const around = current?.offsetParent;
    if (!current || !around) return;
    const below = place.top + place.height + gap;
    const fits = below + current.offsetHeight <= around.clientHeight - gap;
    const top = fits ? below : Math.max(gap, place.top - current.offsetHeight - gap);
    const left = Math.max(gap, Math.min(place.left, around.clientWidth - current.offsetWidth - gap));
    setCorner({ left, top });
  }, [mark, place]);
  return (
    <div
      ref={card}
      className={mergeClasses(styles.card, styles[mark.severity])}
      style={corner ?? { left: place.left, top: place.top, visibility: "hidden" }}
      data-finding-card
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className={styles.text}>
        <SeverityMark severity={mark.severity} />
        <span>{mark.sentence}</span>
      </p>
      {mark.fix === null ? null : (
        <div className={styles.actions}>
          <Button
            ref={button}
            className={styles.fix}
            size="small"
            appearance="primary"
            tabIndex={-1}
            aria-keyshortcuts={isSelected ? "Alt+Shift+F10" : undefined}
            onClick={() => {
              // The button goes with what it mends; whoever pressed it by keyboard goes on in the cells.
              if (document.activeElement === button.current) onLeave();
              onFix(mark);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              onLeave();
            }}
          >
            {mark.fix}
          </Button>
          {isSelected ? <span className={styles.keys}>{keys}</span> : null}
        </div>
      )}
    </div>
  );
}
