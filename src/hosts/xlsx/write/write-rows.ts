/**
 * A kernel: the rows of a plan as XML. What the cells of a sheet have in common (column letters, style indices) is
 * worked out once.
 */
import { columnLetters } from "../../../workbook/address";
import { isCellDate } from "../../../workbook/cell-value";
import type { CellStyle, PlannedCell, PlannedRow, PlannedValue, SheetPlan } from "../../../workbook/sheet-plan";
import { days1904 } from "../../../workbook/serial-date";
import type { StyleBook } from "./style-book";
import { contentXml, formulaElement, looksLikeFormula } from "./write-cell";
import type { LinkWriter } from "./write-hyperlinks";

export interface RowWriter {
  /** `row` is 1-based. */
  readonly rowXml: (row: number, planned: PlannedRow) => string;
}

export interface RowWriterOptions {
  readonly styles: StyleBook;
  /** Hears of the links of the cells. */
  readonly links: LinkWriter;
  readonly usesDates1904: boolean;
}

/** Style attributes of a style key by how it is used, each found at its first use. */
interface StyleUses {
  readonly style: CellStyle;
  plain: string | null;
  date: string | null;
  quoted: string | null;
}

export function rowWriter(plan: SheetPlan, { styles, links, usesDates1904 }: RowWriterOptions): RowWriter {
  const letters: string[] = [];
  const known = new Map<string, StyleUses>();

  const usesOf = (key: string, address: string): StyleUses => {
    const style = plan.styles[key];
    if (!style) throw new Error(`${plan.name}!${address} has the unknown style "${key}"`);
    const uses = { style, plain: null, date: null, quoted: null };
    known.set(key, uses);
    return uses;
  };
  const attribute = (style: CellStyle, isDate: boolean, isQuoted: boolean): string => {
    const index = styles.indexOf(style, { isDate, isQuoted, look: plan.look });
    return index > 0 ? `" s="${index}"` : '"';
  };

  const cellOf = ({ value, formula, style: key, link }: PlannedCell, address: string): string => {
    const uses = known.get(key) ?? usesOf(key, address);
    const { style } = uses;
    const end = isCellDate(value)
      ? (uses.date ??= attribute(style, true, false))
      : formula === undefined && looksLikeFormula(value)
        ? (uses.quoted ??= attribute(style, false, true))
        : (uses.plain ??= attribute(style, false, false));
    if (link) links.add(address, link);
    const stored = usesDates1904 ? storedIn1904(value) : value;
    return `<c r="${address}${end}${contentXml(stored, formulaElement(formula), address)}`;
  };

  return {
    rowXml(row, { cells, height }) {
      let xml =
        height === undefined
          ? `<row r="${row}">`
          : `<row r="${row}" ht="${height}"${height === 0 ? ' hidden="1"' : ""} customHeight="1">`;
      for (let index = 0; index < cells.length; index++) {
        const cell = cells[index];
        if (cell) xml += cellOf(cell, `${(letters[index] ??= columnLetters(index + 1))}${row}`);
      }
      return `${xml}</row>`;
    },
  };
}

function storedIn1904(value: PlannedValue): PlannedValue {
  return isCellDate(value) ? { ...value, serial: value.serial - days1904 } : value;
}
