/**
 * What the values below a header say about columns that their headings leave open: a time or a deadline, a group or a
 * task, a mark of the standard unit or a kind (template.md point 6).
 */
import { searchKey } from "../text/search-key";
import { isCellDate, type CellValue } from "../workbook/cell-value";
import { cellAt, lastRowOf, type SheetSnapshot } from "../workbook/workbook-snapshot";
import type { CatalogueField } from "./catalogue-row";
import { isEmptyCell, lineOf } from "./cell-text";
import { readBand } from "./read-band";
import { readGroup } from "./read-group";
import type { SheetHeader } from "./read-header";
import { isTick } from "./read-ticks";

/** Enough to know a column by. */
const rowsLookedAt = 300;

/** `chosen` = columns that a person named: nothing below them is asked. */
export function settleColumns(
  sheet: SheetSnapshot,
  header: SheetHeader,
  chosen: Readonly<Partial<Record<CatalogueField, number>>>,
): SheetHeader {
  let columns = header.columns;
  const { band, group, note } = columns;
  if (band !== undefined && header.isBandLoose && !("band" in chosen)) {
    if (holdsDeadlines(valuesBelow(sheet, header, band), header.bandUnit)) columns = without(columns, "band");
  }
  if (group !== undefined && header.isGroupLoose && !("group" in chosen)) {
    if (!holdsGroups(valuesBelow(sheet, header, group))) columns = without(columns, "group");
  }
  columns = soleColumnOfWork(sheet, { ...header, columns }, chosen);
  const { standardColumn } = header;
  if (standardColumn === null) return { ...header, columns };
  const marks = valuesBelow(sheet, header, standardColumn);
  const isKind = marks.length > 0 && !marks.some((value) => isTick(value) || namesStandardAlone(value));
  if (!isKind) return { ...header, columns };
  if (note === standardColumn && !("note" in chosen)) columns = without(columns, "note");
  return { ...header, columns, standardColumn: null };
}

/** Headings that name a task as well as a step of one. */
const namesOfWork: ReadonlySet<string> = new Set([
  ...[
    "cong viec",
    "noi dung",
    "noi dung cong viec",
    "noi dung thuc hien",
    "cong viec thuc hien",
    "hoat dong",
    "viec lam",
  ],
]);

/**
 * "Công việc | Sản phẩm": the only name of the work is its task, unless rows of their own stand above its steps, or the
 * numbers before them count steps.
 */
function soleColumnOfWork(
  sheet: SheetSnapshot,
  header: SheetHeader,
  chosen: Readonly<Partial<Record<CatalogueField, number>>>,
): SheetHeader["columns"] {
  const { columns, headingKeys, firstDataRow } = header;
  const { task, detail, output, ordinal } = columns;
  if (task !== undefined || detail === undefined || output === undefined || "detail" in chosen || "task" in chosen) {
    return columns;
  }
  if (!(headingKeys.get(detail) ?? []).some((key) => namesOfWork.has(key))) return columns;
  const end = Math.min(lastRowOf(sheet), firstDataRow + rowsLookedAt - 1);
  for (let row = firstDataRow; row <= end; row++) {
    const number = ordinal === undefined ? "" : lineOf(cellAt(sheet, row, ordinal));
    const isAlone = isEmptyCell(cellAt(sheet, row, output));
    if (/^\d+\.\d/.test(number) || (isAlone && number !== "")) return columns;
  }
  return { ...without(columns, "detail"), task: detail };
}

function without(columns: SheetHeader["columns"], field: CatalogueField): SheetHeader["columns"] {
  return Object.fromEntries(Object.entries(columns).filter(([each]) => each !== field));
}

function valuesBelow(sheet: SheetSnapshot, { firstDataRow }: SheetHeader, column: number): readonly CellValue[] {
  const values: CellValue[] = [];
  const end = Math.min(lastRowOf(sheet), firstDataRow + rowsLookedAt - 1);
  for (let row = firstDataRow; row <= end; row++) {
    const value = cellAt(sheet, row, column);
    if (!isEmptyCell(value)) values.push(value);
  }
  return values;
}

/** "Quý III", "Tháng 8/2026", "Hằng quý", "Trước 20/6", "Thường xuyên", "Theo kỳ họp", "Trong năm". */
const deadline =
  /^(?:quy|thang|nam|ngay|truoc|sau|dau|giua|cuoi|trong|hang|hag|moi|dinh ky|thuong xuyen|theo|khi|dot xuat|xong|den)\b|^\d{1,2}[ /.-]\d{1,2}(?:[ /.-]\d{2,4})?$/;

/** True where more of the values are days and periods than times that a band can have. */
function holdsDeadlines(values: readonly CellValue[], unit: number | null): boolean {
  let [deadlines, bands] = [0, 0];
  for (const value of values) {
    const reading = readBand(value, unit ?? undefined);
    if (reading.kind === "read") bands++;
    else if (isCellDate(value) || deadline.test(searchKey(lineOf(value)))) deadlines++;
  }
  return deadlines > bands;
}

/** "A", "N2", "Nhóm 15", "Loại 3": names of groups are short, names of work are not. */
const longestGroupName = 10;

/** True where most of the values are as short as names of groups. */
function holdsGroups(values: readonly CellValue[]): boolean {
  const short = values.filter((value) => lineOf(value).length <= longestGroupName || readGroup(value).kind === "read");
  return short.length * 2 > values.length;
}

function namesStandardAlone(value: CellValue): boolean {
  return searchKey(lineOf(value)).includes("chuan");
}
