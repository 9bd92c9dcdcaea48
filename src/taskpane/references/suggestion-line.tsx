/** One own row: its cell, what it says, what is far in it, and the approved rows that are nearest to it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { useState } from "react";
import { farSentence } from "../../app/far-sentence";
import { shownNeighbours } from "../../review/nearness/nearest-rows";
import { cellAddress, type CellRef } from "../../workbook/address";
import { usePane } from "../shared/pane-context";
import { NearLine, type OwnPlace } from "./near-line";
import { measuresText, productText } from "./product-text";
import type { RowSuggestion } from "./shown-suggestions";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  facts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  far: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  near: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingLeft: "2px" },
  more: { alignSelf: "flex-start" },
});

export interface SuggestionLineProps {
  readonly suggestion: RowSuggestion;
  /** The row's cell, which the line leads to. */
  readonly cell: CellRef;
  /** The sheet before the cell, where the catalogue has several. */
  readonly hasManySheets: boolean;
  readonly place: OwnPlace | null;
  readonly tabIndex: 0 | -1;
  /** Shows all of its neighbours at first; else the nearest. */
  readonly startsOpen?: boolean;
}

export function SuggestionLine(props: SuggestionLineProps) {
  const { suggestion, cell, hasManySheets, place, tabIndex, startsOpen = false } = props;
  const styles = useStyles();
  const pane = usePane();
  const { text, format, messages, controller } = pane;
  const [isOpen, setOpen] = useState(startsOpen);
  const words = text.references;
  const { own, far } = suggestion;
  const near = suggestion.near.slice(0, shownNeighbours);
  const address = cellAddress(cell.row, cell.column);
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={styles.open}
        tabIndex={tabIndex}
        data-row={own.id}
        onClick={() => void controller.goTo(cell)}
      >
        <span className={styles.cell}>{hasManySheets ? `${cell.sheet}!${address}` : address}</span>
        {productText(own.row)}
        <span className={styles.facts}>{measuresText(own, pane)}</span>
      </button>
      {far.map((hint) => (
        <span key={hint.measure} className={styles.far}>
          <Lightbulb16Regular className={styles.icon} aria-hidden />
          <span>{farSentence(hint, messages)}</span>
        </span>
      ))}
      {near.length === 0 ? (
        <span className={styles.facts}>{words.noneNear}</span>
      ) : (
        <div className={styles.near}>
          {near.slice(0, isOpen ? near.length : 1).map((each) => (
            <NearLine
              key={`${each.reference.file} ${each.reference.source.sheet} ${each.reference.source.row}`}
              own={own}
              place={place}
              near={each}
              tabIndex={tabIndex}
            />
          ))}
          {near.length > 1 ? (
            <Button
              className={styles.more}
              size="small"
              appearance="subtle"
              tabIndex={tabIndex}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? words.less : words.more(format.number(near.length - 1))}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
