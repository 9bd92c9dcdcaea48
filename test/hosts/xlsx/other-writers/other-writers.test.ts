/**
 * Workbooks as other programs write them (WPS, LibreOffice, Google, streaming exporters, Strict Open XML): what they hold
 * is read, and whatever is changed, all else stays. EVERY_FAULT=1 tries many more.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read as readWithSheetJs, type CellObject, type WorkBook } from "xlsx";
import type { CellLook, WorkbookLooks } from "../../../../src/hosts/xlsx/looks/looks";
import { openPackage } from "../../../../src/hosts/xlsx/package/open-package";
import { openXlsx, type XlsxHost } from "../../../../src/hosts/xlsx/xlsx-host";
import { cellAddress } from "../../../../src/workbook/address";
import type { CellValue } from "../../../../src/workbook/cell-value";
import { noChange, type SheetEdit } from "../../../../src/workbook/workbook-change";
import { cellAt, findSheet } from "../../../../src/workbook/workbook-snapshot";
import { anyEdits } from "../../../support/any-edits";
import { editNaively, type NaiveRow } from "../../../support/edit-naively";
import { richPlan } from "../rich-plan";
import { anyBook, dateFormat, mostColumns, mostRows, type HeldSheet, type HeldValue } from "./any-book";
import { anyManner, type Manner } from "./manner";
import { hasFormats } from "./sheet-xml";
import { writeAs } from "./write-as";

const runs = process.env["EVERY_FAULT"] === "1" ? 4000 : 120;
/** Columns that edits reach and that the books fill. */
const columns = Array.from({ length: mostColumns }, (_column, index) => index + 1);

type Lines = Map<number, Map<number, CellValue>>;

/** What the snapshot must hold. */
function heldValue(content: HeldValue, format: number, manner: Manner): CellValue {
  if (content.kind === "painted") return null;
  if (content.kind === "error") return { kind: "error", code: content.value };
  const showsDate = format === dateFormat && hasFormats(manner);
  return content.kind === "date" && showsDate ? { kind: "date", serial: content.value } : content.value;
}

function linesOf({ rows }: HeldSheet, manner: Manner): Lines {
  return new Map(
    [...rows].map(([row, cells]) => [
      row,
      new Map(cells.map(({ column, content, format }) => [column, heldValue(content, format, manner)])),
    ]),
  );
}

/** The values of the rows and columns that a book may fill and edits may reach, blanks as `null`. */
function gridOf(valueAt: (row: number, column: number) => CellValue): CellValue[][] {
  return Array.from({ length: mostRows * 6 }, (_row, index) => columns.map((column) => valueAt(index + 1, column)));
}

function naiveRowsOf(lines: Lines): NaiveRow[] {
  return Array.from({ length: mostRows }, (_row, index) => ({
    origin: index + 1,
    cells: new Map(lines.get(index + 1) ?? []),
  }));
}

async function gridsOf(host: XlsxHost, book: readonly HeldSheet[]): Promise<CellValue[][][]> {
  const workbook = await host.read();
  return book.map(({ name }) => {
    const sheet = findSheet(workbook, name);
    if (!sheet) throw new Error(`${name} is gone`);
    return gridOf((row, column) => cellAt(sheet, row, column));
  });
}

/** What an independent reader finds, dates as their numbers; blank where it cannot read the file. */
function gridsBySheetJs(bytes: Uint8Array, book: readonly HeldSheet[]): unknown[][][] {
  const workbook = sheetJsBook(bytes);
  return book.map(({ name }) =>
    gridOf((row, column) => {
      const cell = workbook?.Sheets[name]?.[cellAddress(row, column)] as CellObject | undefined;
      return cell === undefined || cell.t === "e" || typeof cell.v === "object" ? null : (cell.v ?? null);
    }),
  );
}

function sheetJsBook(bytes: Uint8Array): WorkBook | null {
  try {
    return readWithSheetJs(bytes, { type: "array" });
  } catch {
    return null;
  }
}

const withoutDate = (value: CellValue): CellValue =>
  typeof value === "object" && value?.kind === "date" ? value.serial : value;

const withoutDates = (grids: readonly CellValue[][][]): CellValue[][][] =>
  grids.map((grid) => grid.map((line) => line.map(withoutDate)));

/** A sheet without any format looks like one of nothing but the first. */
function lookAt(looks: WorkbookLooks, sheet: string, row: number, column: number): CellLook | undefined {
  const format = looks.sheets.get(sheet)?.cells.get(row)?.get(column) ?? 0;
  return looks.cells[format] ?? looks.cells[0];
}

const anyCase = fc.record({ book: anyBook, manner: anyManner }).chain(({ book, manner }) =>
  fc.record({
    book: fc.constant(book),
    manner: fc.constant(manner),
    edits: anyEdits({ sheet: book[0]?.name ?? "", rows: mostRows, columns: mostColumns, most: 4 }),
  }),
);

/** The first sheet after the edits, each row with the row it was before. */
function editedRows(book: readonly HeldSheet[], manner: Manner, edits: readonly SheetEdit[]): NaiveRow[] {
  const [first] = book;
  return editNaively(naiveRowsOf(first ? linesOf(first, manner) : new Map<number, Map<number, CellValue>>()), edits);
}

function expectedGrids(book: readonly HeldSheet[], manner: Manner, rows: readonly NaiveRow[] | null): CellValue[][][] {
  return book.map((sheet, index) => {
    const lines = linesOf(sheet, manner);
    if (index > 0 || !rows) return gridOf((row, column) => lines.get(row)?.get(column) ?? null);
    return gridOf((row, column) => rows[row - 1]?.cells.get(column) ?? null);
  });
}

describe("a workbook as other programs write it", { timeout: 1_200_000 }, () => {
  it("is read with all that it holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, anyManner, async (book, manner) => {
        const host = await openXlsx(await writeAs(book, manner));
        const { sheets } = await host.read();
        expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
          book.map(({ name, state }) => [name, state]),
        );
        expect(await gridsOf(host, book)).toEqual(expectedGrids(book, manner, null));
        expect(sheets.map(({ merges }) => merges.length)).toEqual(book.map(({ hasMerge }) => Number(hasMerge)));
      }),
      { numRuns: runs },
    );
  });

  it("keeps whatever an edit and a sheet of ours do not touch, and is put back bit by bit", async () => {
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ book, manner, edits }) => {
        const bytes = await writeAs(book, manner);
        const host = await openXlsx(bytes);
        const before = { bytes: await host.toBytes(), looks: await host.looks() };
        const applied = await host.apply({ ...noChange, edits, sheets: [richPlan] });
        const saved = await host.toBytes();
        const again = await openXlsx(saved);
        const rows = editedRows(book, manner, edits);
        // A number typed where dates stand is one of them.
        const expected = withoutDates(expectedGrids(book, manner, rows));
        expect(withoutDates(await gridsOf(host, book))).toEqual(expected);
        expect(withoutDates(await gridsOf(again, book))).toEqual(expected);
        expect(await host.read()).toEqual(await again.read());
        expectLooksKept({ book, rows, before: before.looks, after: await again.looks() });
        await expectPartsKept({ before: bytes, after: saved, manner, book });
        agreed += expectAgreement({ book, rows, before: bytes, after: saved, held: expectedGrids(book, manner, null) });
        await host.undo(applied);
        expect(await host.toBytes()).toEqual(before.bytes);
      }),
      { numRuns: runs },
    );
    expect(agreed).toBeGreaterThan(runs / 10);
  });

  it("shows the same tabs after a sheet of ours came and went", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, anyManner, async (book, manner) => {
        const host = await openXlsx(await writeAs(book, manner));
        await host.apply({ ...noChange, sheets: [richPlan] });
        await host.apply({ ...noChange, remove: [richPlan.marker] });
        const { sheets } = await (await openXlsx(await host.toBytes())).read();
        expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
          book.map(({ name, state }) => [name, state]),
        );
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });
});

interface Agreement {
  readonly book: readonly HeldSheet[];
  /** The first sheet's rows afterwards. */
  readonly rows: readonly NaiveRow[];
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What the book holds. */
  readonly held: readonly CellValue[][][];
}

/**
 * Not every reader knows every manner: where SheetJS reads a cell of the file before, it must read it afterwards. Gives
 * how many cells were held against each other.
 */
function expectAgreement({ book, rows, before, after, held }: Agreement): number {
  const values = withoutDates(held);
  const [old, fresh] = [gridsBySheetJs(before, book), gridsBySheetJs(after, book)];
  let compared = 0;
  for (const [index, sheet] of values.entries()) {
    for (const [row, line] of sheet.entries()) {
      const moved = index > 0 ? row : rows.findIndex(({ origin }) => origin === row + 1);
      for (const [column, value] of line.entries()) {
        const isEdited = index === 0 && withoutDate(rows[moved]?.cells.get(column + 1) ?? null) !== value;
        if (value === null || moved < 0 || isEdited) continue;
        if (typeof value === "object" || old[index]?.[row]?.[column] !== value) continue;
        expect([book[index]?.name, moved, column, fresh[index]?.[moved]?.[column]]).toEqual([
          book[index]?.name,
          moved,
          column,
          value,
        ]);
        compared++;
      }
    }
  }
  return compared;
}

interface KeptLooks {
  readonly book: readonly HeldSheet[];
  /** The first sheet's rows afterwards. */
  readonly rows: readonly NaiveRow[];
  readonly before: WorkbookLooks;
  readonly after: WorkbookLooks;
}

function expectLooksKept({ book, rows, before, after }: KeptLooks): void {
  for (const [index, sheet] of book.entries()) {
    for (const row of sheet.rows.keys()) {
      const moved = index > 0 ? row : rows.findIndex(({ origin }) => origin === row) + 1;
      if (moved === 0) continue;
      const looksOf = (looks: WorkbookLooks, at: number) =>
        columns.map((column) => lookAt(looks, sheet.name, at, column));
      expect(looksOf(after, moved)).toEqual(looksOf(before, row));
    }
  }
}

interface KeptParts {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly manner: Manner;
  readonly book: readonly HeldSheet[];
}

/** What a change may touch: the list of parts, the workbook, its styles and the edited sheet. */
async function expectPartsKept({ before, after, manner, book }: KeptParts): Promise<void> {
  const [old, fresh] = [openPackage(before, ""), openPackage(after, "")];
  const touched = new Set(
    ["[Content_Types].xml", manner.workbookPath, manner.sheetPath.replace("#", "1")].map((path) => path.toLowerCase()),
  );
  for (const path of old.paths()) {
    const name = path.toLowerCase();
    const isOfWorkbook = name.endsWith(".rels") || /(?:styles|calcchain)\.xml$/.test(name);
    if (touched.has(name) || isOfWorkbook) continue;
    expect([path, await fresh.text(path)]).toEqual([path, await old.text(path)]);
  }
  const sheets = book.map((_sheet, index) => manner.sheetPath.replace("#", String(index + 1)));
  expect(sheets.filter((path) => !fresh.has(path))).toEqual([]);
}
