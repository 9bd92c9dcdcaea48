/** One person in the list: total, level and the three ratios. Drawn again only when the score changes. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import type { MonthlyScore } from "../../scoring/monthly-score";
import type { PaneText } from "../../strings/vi/pane";
import type { NumberFormat } from "../shared/number-format";
import { RatioBars } from "./ratio-bars";

const useStyles = makeStyles({
  person: {
    width: "100%",
    display: "grid",
    // The same for everybody, whatever their level is called: bars of different people are compared.
    gridTemplateColumns: "minmax(0, 1fr) minmax(84px, 30%) 16px",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  total: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  level: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
    overflowWrap: "anywhere",
  },
  bars: { gridColumnStart: 1 },
});

export interface PersonLineProps {
  readonly score: MonthlyScore;
  readonly text: PaneText["score"];
  readonly format: NumberFormat;
  readonly onOpen: (person: string) => void;
}

export const PersonLine = memo(function PersonLine({ score, text, format, onOpen }: PersonLineProps) {
  const styles = useStyles();
  const { person } = score.work;
  return (
    <button type="button" className={styles.person} title={text.open(person.name)} onClick={() => onOpen(person.id)}>
      <span className={styles.name}>{person.name}</span>
      <span className={styles.total}>{score.total === null ? "" : format.fixed(score.total, 1)}</span>
      <ChevronRight16Regular aria-hidden />
      <span className={styles.bars}>
        {score.ratios ? <RatioBars ratios={score.ratios} text={text} format={format} /> : null}
      </span>
      <span className={styles.level}>{levelLabel(score, text)}</span>
    </button>
  );
});

function levelLabel({ level, unratedReason }: MonthlyScore, text: PaneText["score"]): string {
  if (level !== null) return text.levels[level];
  return unratedReason === null ? "" : text.unrated[unratedReason];
}
