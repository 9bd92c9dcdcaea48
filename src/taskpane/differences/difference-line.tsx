/** One row that differs: what it is, old → new, its rank, and the choice where it is a choice of its own. */
import { productName } from "../../catalogue/product-name";
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CatalogueDifference } from "../../app/catalogue-differences";
import { excerpt } from "../../text/excerpt";
import { usePane, type Pane } from "../shared/pane-context";
import { ChangeFigures } from "./change-figures";
import { isOwnChoice } from "./shown-differences";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { flexShrink: 0, width: "28px", display: "flex", justifyContent: "center" },
  body: {
    flexGrow: 1,
    minWidth: 0,
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  name: { display: "block", overflowWrap: "anywhere" },
  code: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  field: { overflowWrap: "anywhere", minWidth: 0 },
  note: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

export interface DifferenceLineProps {
  readonly row: CatalogueDifference;
  readonly isTicked: boolean;
  readonly tabIndex: 0 | -1;
  readonly onTick: (isTicked: boolean) => void;
  /** Goes to the row's cell; absent where it has none any more. */
  readonly onOpen?: () => void;
}

export function DifferenceLine({ row, isTicked, tabIndex, onTick, onOpen }: DifferenceLineProps) {
  const styles = useStyles();
  const pane = usePane();
  const { text, format } = pane;
  const words = text.differences;
  const { product, old, now, difference, oldRank, newRank } = row;
  const name = productName(product, " — ");
  const inputs = row.fields.filter(({ field }) => field !== "coefficient" && field !== "points");
  return (
    <div className={styles.line}>
      <span className={styles.box}>
        {isOwnChoice(row) ? (
          <Checkbox
            checked={isTicked}
            input={{ tabIndex }}
            aria-label={words.choose(product.code)}
            onChange={(_event, { checked }) => onTick(checked === true)}
          />
        ) : null}
      </span>
      <button type="button" className={styles.body} tabIndex={tabIndex} data-row={row.id} onClick={onOpen}>
        <span className={styles.name} title={name}>
          <span className={styles.code}>{product.code}</span>
          {excerpt(name)}
        </span>
        <span className={styles.facts}>
          {old === null && now === null ? null : <ChangeFigures old={old} now={now} difference={difference} />}
          <span className={styles.quiet}>{rankText(oldRank, newRank, pane)}</span>
        </span>
        {inputs.length > 0 ? (
          <span className={styles.facts}>
            {inputs.map(({ field, old: was, now: is }) => (
              <span key={field} className={styles.field}>
                <span className={styles.quiet}>{words.fields[field]}:</span> {shown(was)} {words.arrow} {shown(is)}
              </span>
            ))}
          </span>
        ) : null}
        {row.isOvertyped ? <span className={mergeClasses(styles.note, styles.warning)}>{words.overtyped}</span> : null}
        {noteOf(row, pane) === null ? null : <span className={styles.note}>{noteOf(row, pane)}</span>}
      </button>
    </div>
  );

  function shown(value: string | number | null): string {
    if (value === null || value === "") return words.blank;
    return typeof value === "number" ? format.number(value, 4) : excerpt(value);
  }
}

function rankText(old: number | null, now: number | null, { text, format }: Pane): string {
  if (old !== null && now !== null && old !== now) return text.differences.rank(format.number(old), format.number(now));
  const rank = now ?? old;
  return rank === null ? "" : text.differences.sameRank(format.number(rank));
}

function noteOf({ kind, cause }: CatalogueDifference, { text }: Pane): string | null {
  const { added, removed, follows } = text.differences;
  if (kind === "added") return added;
  if (kind === "removed") return removed;
  return cause === "follows" ? follows : null;
}
