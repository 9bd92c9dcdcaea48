/** The map of groups and bands: coefficient and number of products in each cell, the standard's cell marked. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Star12Filled } from "@fluentui/react-icons/svg/star";
import { useMemo } from "react";
import { complexityGroups } from "../../catalogue/complexity-group";
import type { Conversion } from "../../conversion/conversion";
import { usePane } from "../shared/pane-context";
import { extremesOf, type Extremes } from "../shared/extremes";
import { coefficientMap, sameCell, type MapCell } from "./coefficient-map";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "1px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: "tabular-nums",
  },
  band: { width: "76px", fontWeight: tokens.fontWeightRegular, textAlign: "left", overflowWrap: "anywhere" },
  head: { fontWeight: tokens.fontWeightSemibold, textAlign: "center", padding: "2px 0" },
  cell: {
    height: "30px",
    padding: "1px",
    textAlign: "center",
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusSmall,
  },
  empty: { color: tokens.colorNeutralForeground3 },
  standard: {
    borderTopColor: tokens.colorNeutralForeground1,
    borderRightColor: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorNeutralForeground1,
    borderLeftColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  value: { display: "block", fontWeight: tokens.fontWeightSemibold },
  emptyValue: { display: "block" },
  was: { display: "block", color: tokens.colorNeutralForeground2 },
  count: { display: "block", fontSize: tokens.fontSizeBase100 },
});

export interface CoefficientTableProps {
  readonly conversion: Conversion;
  /** The conversion that this one would replace; `null` when nothing is tried out. */
  readonly before: Conversion | null;
}

export function CoefficientTable({ conversion, before }: CoefficientTableProps) {
  const styles = useStyles();
  const { text, format } = usePane();
  const rows = useMemo(() => coefficientMap(conversion), [conversion]);
  const oldRows = useMemo(() => (before ? coefficientMap(before) : []), [before]);
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap(({ range, count }) => (range && count > 0 ? [range.most] : [])),
  );
  const { least, most } = extremesOf([1, ...values]) ?? { least: 1, most: 1 };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.band)}>
            {text.convert.time}
          </th>
          {complexityGroups.map((group) => (
            <th key={group} scope="col" className={styles.head}>
              {group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((mapRow) => (
          <tr key={mapRow.band ?? "none"}>
            <th scope="row" className={styles.band}>
              {mapRow.band === null ? text.convert.noBand : text.convert.bands[mapRow.band - 1]}
            </th>
            {mapRow.cells.map((cell) => (
              <td
                key={cell.group}
                className={mergeClasses(
                  styles.cell,
                  cell.count === 0 && styles.empty,
                  cell.hasStandard && styles.standard,
                )}
                style={{ backgroundColor: tintOf(cell, least, most) }}
              >
                {changeOf(cell, sameCell(oldRows, mapRow, cell))}
                {cell.count > 0 ? (
                  <span className={styles.count}>
                    {cell.hasStandard ? <Star12Filled aria-label={text.convert.standardCell} /> : null}
                    {text.convert.mapCount(format.number(cell.count))}
                  </span>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  /** "0,07 → 0,25", so that nobody takes the old figure for a difference; the figure alone where it stays. */
  function changeOf(cell: MapCell, old: MapCell | null) {
    const { range, count } = cell;
    // In a cell without products nobody loses or gains anything.
    if (count === 0 || !range || !old?.range || isSameRange(range, old.range)) {
      return <span className={count > 0 ? styles.value : styles.emptyValue}>{valueOf(cell)}</span>;
    }
    const [was, now] = [valueOf(old), valueOf(cell)];
    return (
      <span role="img" aria-label={text.convert.effect.changed(was, now)}>
        <span className={styles.was}>{was} →</span>
        <span className={styles.value}>{now}</span>
      </span>
    );
  }

  function valueOf({ range }: MapCell): string {
    if (!range) return "";
    return range.least === range.most
      ? format.number(range.least)
      : `${format.number(range.least)}–${format.number(range.most)}`;
  }
}

function isSameRange(one: Extremes, other: Extremes): boolean {
  return one.least === other.least && one.most === other.most;
}

/** Stronger for a greater coefficient, by its logarithm; never so strong that the text is hard to read. */
function tintOf({ count, range }: MapCell, least: number, most: number): string | undefined {
  if (count === 0 || !range || range.most <= 0) return undefined;
  const span = Math.log(most) - Math.log(least);
  const place = span > 0 ? (Math.log(range.most) - Math.log(least)) / span : 0;
  return `color-mix(in srgb, ${tokens.colorBrandBackground} ${Math.round(12 + 28 * place)}%, transparent)`;
}
