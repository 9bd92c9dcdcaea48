/** The pages of one sheet, drawn from its plan: what people typed is text here and never markup. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { pointsOfCharacters, printedColumns, printedScale, printedWidth } from "../../workbook/paper";
import { heightOfRow, type PrintedPage } from "../../workbook/printed-pages";
import { shownValue } from "../../workbook/shown-value";
import type { CellStyle, SheetPlan } from "../../workbook/sheet-plan";

const useStyles = makeStyles({
  frame: {
    overflow: "hidden",
    "@media screen": { boxShadow: tokens.shadow4, marginBottom: tokens.spacingVerticalM },
    "@media print": { breakAfter: "page", breakInside: "avoid" },
  },
  page: {
    position: "relative",
    transformOrigin: "0 0",
    boxSizing: "border-box",
    backgroundColor: "#ffffff",
    color: "#000000",
    fontFamily: '"Times New Roman", Times, serif',
    overflow: "hidden",
    colorScheme: "light",
    forcedColorAdjust: "none",
  },
  table: { margin: "0 auto", borderCollapse: "collapse", tableLayout: "fixed" },
  number: { position: "absolute", left: 0, right: 0, textAlign: "center" },
  cell: { padding: "1pt 3pt", lineHeight: 1.2 },
});

/** A4, in millimetres. */
const paper = { short: 210, long: 297 };

export interface PrintedSheetProps {
  readonly plan: SheetPlan;
  readonly pages: readonly PrintedPage[];
  /** How many pages the sheet has, those included that are not drawn. */
  readonly count: number;
  /** Of the paper's own size. */
  readonly zoom: number;
}

export function PrintedSheet({ plan, pages, count, zoom }: PrintedSheetProps) {
  const styles = useStyles();
  const columns = printedColumns(plan);
  const scale = printedScale(plan);
  const merges = mergesOf(plan, columns);
  return pages.map(({ rows }, index) => (
    <Paper key={index} plan={plan} zoom={zoom} number={`${index + 1}/${count}`}>
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
                    style={cssOf(style, (style.fontSize ?? plan.look.fontSize) * scale, zoom)}
                  >
                    {cell ? shownValue(cell.value, style.numberFormat) : ""}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  ));
}

interface PaperProps {
  readonly plan: SheetPlan;
  readonly zoom: number;
  /** At its foot. */
  readonly number: string;
  readonly children: ReactNode;
}

/** A page in its own size, drawn smaller or not: each line breaks where it does on paper. */
function Paper({ plan: { look, print }, zoom, number, children }: PaperProps) {
  const styles = useStyles();
  const { margins, fontSize } = look;
  const [width, height] = print.orientation === "landscape" ? [paper.long, paper.short] : [paper.short, paper.long];
  // A hair's breadth less than the paper: more than it would be a blank page.
  const [across, down] = [width, height - 0.5];
  const padding = [margins.top, margins.right, 0, margins.left].map((side) => `${side}mm`).join(" ");
  return (
    <div className={styles.frame} style={{ width: `${across * zoom}mm`, height: `${down * zoom}mm` }}>
      <div
        className={styles.page}
        style={{
          width: `${across}mm`,
          height: `${down}mm`,
          padding,
          ...(zoom === 1 ? {} : { transform: `scale(${zoom})` }),
        }}
      >
        {children}
        <div className={styles.number} style={{ bottom: `${margins.footer}mm`, fontSize: `${fontSize}pt` }}>
          {number}
        </div>
      </div>
    </div>
  );
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

/** Black on white, whatever tints the sheet has on the screen. Lines of a page that is drawn small stay to be seen. */
function cssOf(style: CellStyle, points: number, zoom: number): CSSProperties {
  return {
    fontSize: `${points}pt`,
    fontWeight: style.bold === true ? "bold" : "normal",
    fontStyle: style.italic === true ? "italic" : "normal",
    textDecoration: style.underline === true ? "underline" : "none",
    textAlign: style.horizontal ?? "left",
    verticalAlign: style.vertical ?? "middle",
    whiteSpace: style.wrap === true ? "pre-line" : "nowrap",
    // As in a spreadsheet a heading goes on over the blank cells beside it.
    overflow: style.wrap === true || style.border === "thin" ? "hidden" : "visible",
    border: style.border === "thin" ? `${zoom === 1 ? 0.5 : 1.25}pt solid #000000` : "none",
  };
}
