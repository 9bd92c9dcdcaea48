/** One approved row beside an own one: how near, what it says, where it was approved, and what can be taken over. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { rowLabel, type CatalogueSheet } from "../../catalogue/catalogue-row";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import type { NearApproved } from "../../review/references/reference-catalogue";
import { takenParts, takeOverCells } from "../../review/references/take-over";
import type { SetCell } from "../../workbook/workbook-change";
import type { SheetSnapshot } from "../../workbook/workbook-snapshot";
import { usePane } from "../shared/pane-context";
import { rowToReturnTo } from "./row-to-return-to";
import { isHeld } from "../state/busy";
import { measuresText, productText } from "./product-text";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  measures: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  take: { minWidth: 0 },
});

/** Where an own row stands, so that something can be taken over into it. */
export interface OwnPlace {
  readonly sheet: CatalogueSheet;
  readonly snapshot: SheetSnapshot;
}

export interface NearLineProps {
  readonly own: ConvertedRow;
  /** `null` while the sheets are not as they were compared: nothing can be taken over then. */
  readonly place: OwnPlace | null;
  readonly near: NearApproved;
  readonly tabIndex: 0 | -1;
}

export function NearLine({ own, place, near: { reference, score }, tabIndex }: NearLineProps) {
  const styles = useStyles();
  const pane = usePane();
  const { state, text, format, controller } = pane;
  const line = useRef<HTMLDivElement>(null);
  const words = text.references;
  const where = `${reference.file} · ${rowLabel(reference.source)}`;
  // Of two rows that are all alike nothing is left to round.
  const likeness = words.likeness(`${format.number(Math.floor(score * 100), 0)} %`);
  const offers = takenParts.flatMap((part) => {
    const cells = place
      ? takeOverCells({ place: { row: own.row, sheet: place.sheet }, snapshot: place.snapshot, reference, part })
      : [];
    const label = part === "group" ? words.take.group(reference.group ?? "") : words.take[part];
    return cells.length === 0 ? [] : [{ part, label, cells }];
  });
  const take = async (cells: readonly SetCell[]) => {
    const returnToRow = rowToReturnTo(line.current);
    await controller.references.takeOver(cells);
    returnToRow();
  };
  return (
    <div ref={line} className={styles.line}>
      <span>
        <span className={styles.measures}>{measuresText(reference, pane)}</span>{" "}
        <span className={styles.quiet}>({likeness})</span>
      </span>
      <span>{productText(reference)}</span>
      <span className={styles.quiet}>{where}</span>
      {offers.length > 0 ? (
        <span className={styles.buttons}>
          {offers.map(({ part, label, cells }) => (
            <Button
              key={part}
              className={styles.take}
              size="small"
              tabIndex={tabIndex}
              disabledFocusable={isHeld(state.work)}
              aria-label={words.takeOf(label, where)}
              onClick={() => void take(cells)}
            >
              {label}
            </Button>
          ))}
        </span>
      ) : null}
    </div>
  );
}
