/** The pages of one sheet, drawn from its plan: what people typed is text here and never markup. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { pointsOfCharacters, printedColumns, printedScale, printedWidth } from "../../workbook/paper";
import { heightOfRow, type PrintedPage } from "../../workbook/printed-pages";
import { shownValue } from "../../workbook/shown-value";
import type { CellStyle, SheetPlan } from "../../workbook/sheet-plan";

const useStyles = makeStyles({
  page: {
    backgroundColor: "#ffffff",
    color: "#000000",
    overflow: "hidden",
    colorScheme: "light",
    "@media screen": { boxShadow: tokens.shadow4, marginBottom: tokens.spacingVerticalM },
    "@media print": { breakAfter: "page" },
  },
  table: { borderCollapse: "collapse", tableLayout: "fixed", fontFamily: '"Times New Roman", Times, serif' },
  cell: { padding: "1pt 3pt", overflow: "hidden", lineHeight: 1.2 },
});

export interface PrintedSheetProps {
  readonly plan: SheetPlan;
  readonly pages: readonly PrintedPage[];
  /** Of the paper's own size. */
  readonly zoom: number;
}

export function PrintedSheet({ plan, pages, zoom }: PrintedSheetProps) {
  const styles = useStyles();
  const columns = printedColumns(plan);
  const scale = printedScale(plan) * zoom;
  const merges = mergesOf(plan, columns);
  return pages.map(({ rows }, index) => (
    <div key={index} className={styles.page} style={{ padding: `${20 * zoom}pt` }}>
      <table className={styles.table} style={{ width: `${printedWidth(plan) * scale}pt` }} lang="vi">
        <colgroup>
          {columns.map((column) => (
            <col
              key={column}
              style={{ width: `${pointsOfCharacters(plan.columnWidths[column - 1] ?? 0) * scale}pt` }}
            />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place} style={{ height: `${heightOfRow(plan, row) * scale}pt` }}>
              {columns.map((column) => {
                const span = merges.get(`${row},${column}`);
                if (span === 0) return null;
                const cell = plan.rows[row - 1]?.cells[column - 1];
                const style = cell ? (plan.styles[cell.style] ?? {}) : {};
                return (
                  <td
                    key={column}
                    className={styles.cell}
                    colSpan={span ?? 1}
                    style={cssOf(style, (style.fontSize ?? plan.look.fontSize) * scale)}
                  >
                    {cell ? shownValue(cell.value, style.numberFormat) : ""}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}

/** How many printed columns a merged cell takes by "row,column"; 0 for those that it covers. */
function mergesOf({ merges }: SheetPlan, columns: readonly number[]): ReadonlyMap<string, number> {
  const spans = new Map<string, number>();
  for (const { top, left, bottom, right } of merges) {
    const inside = columns.filter((column) => column >= left && column <= right);
    for (let row = top; row <= bottom; row++) {
      inside.forEach((column, index) => spans.set(`${row},${column}`, index === 0 ? inside.length : 0));
    }
  }
  return spans;
}

/** Black on white, whatever tints the sheet has on the screen. */
function cssOf(style: CellStyle, points: number): CSSProperties {
  return {
    fontSize: `${points}pt`,
    fontWeight: style.bold === true ? "bold" : "normal",
    fontStyle: style.italic === true ? "italic" : "normal",
    textDecoration: style.underline === true ? "underline" : "none",
    textAlign: style.horizontal ?? "left",
    verticalAlign: style.vertical ?? "middle",
    whiteSpace: style.wrap === true ? "pre-line" : "nowrap",
    border: style.border === "thin" ? "0.5pt solid #000000" : "none",
  };
}
