/**
 * Holds the value that stands beside each formula of a file against what independent calculators make of the
 * formula.
 */
import { expect } from "vitest";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { parseCellAddress } from "../../src/workbook/address";
import { isCellDate, isCellError, type CellValue } from "../../src/workbook/cell-value";
import { cellAt, findSheet, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { calculate } from "./formula-engine";
import { hasLibreOffice, recalculate } from "./libreoffice";

const tolerance = 1e-9;
/** The second engine takes a quarter of a minute for score sheets; with EVERY_ENGINE=1 it looks at every workbook. */
export const everyEngine = process.env["EVERY_ENGINE"] === "1";
/** So many formulas take it less than a second. */
const few = 100;

export interface Parity {
  readonly formulas: number;
  /** How many cells each engine could compute. */
  readonly byLibreOffice: number;
  readonly byExcelize: number;
}

export interface ParityOptions {
  /**
   * False for formulas that Excelize loses its way in: a WORKDAY with a range of holidays inside an IF. Without it, only
   * where it takes no time or nothing else could calculate.
   */
  readonly withExcelize?: boolean;
}

/** Fails with the list of cells whose value differs; a file without formulas proves nothing and fails too. */
export async function expectParity(bytes: Uint8Array, options: ParityOptions = {}): Promise<Parity> {
  const written = await (await openXlsx(bytes)).read();
  const cells = formulaCells(written);
  const { withExcelize = everyEngine || !hasLibreOffice || cells.length <= few } = options;
  expect(cells.length, "formula cells").toBeGreaterThan(0);
  const recalculated = hasLibreOffice ? await (await openXlsx(await recalculate(bytes))).read() : null;
  const computed = withExcelize ? await calculate(bytes) : new Map<string, never>();
  const differences: string[] = [];
  let byExcelize = 0;
  for (const { key, sheet, address, value, formula } of cells) {
    const differ = (engine: string, other: string): void => {
      differences.push(`${key} ${formula}: written ${show(value)}, ${engine} ${other}`);
    };
    if (recalculated) {
      const other = valueAt(recalculated, sheet, address);
      if (!isSame(value, other)) differ("LibreOffice", show(other));
    }
    const result = computed.get(key);
    if (!result || result.error !== null) continue;
    byExcelize++;
    if (!isSame(value, readText(result.value, value))) differ("Excelize", result.value);
  }
  expect(differences).toEqual([]);
  return { formulas: cells.length, byLibreOffice: recalculated ? cells.length : 0, byExcelize };
}

interface FormulaCell {
  readonly key: string;
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: CellValue;
}

function formulaCells(workbook: WorkbookSnapshot): FormulaCell[] {
  return workbook.sheets.flatMap(({ name, formulas }) =>
    [...formulas].map(([address, formula]) => {
      const value = valueAt(workbook, name, address);
      return { key: `${name}!${address}`, sheet: name, address, formula, value };
    }),
  );
}

function valueAt(workbook: WorkbookSnapshot, sheetName: string, address: string): CellValue {
  const sheet = findSheet(workbook, sheetName);
  const place = parseCellAddress(address);
  return sheet && place ? cellAt(sheet, place.row, place.column) : null;
}

/** A date is its serial, and an empty text is what a missing one is. */
function plain(value: CellValue): string | number | boolean {
  if (isCellDate(value)) return value.serial;
  if (isCellError(value)) return value.code;
  return value ?? "";
}

function isSame(left: CellValue, right: CellValue): boolean {
  const first = plain(left);
  const second = plain(right);
  if (typeof first !== "number" || typeof second !== "number") return first === second;
  return Math.abs(first - second) <= tolerance * Math.max(1, Math.abs(first), Math.abs(second));
}

/** Excelize answers in text; what kind of value it means, the written value says. */
function readText(text: string, like: CellValue): CellValue {
  const known = plain(like);
  if (typeof known === "number" && text.trim() !== "") return Number(text);
  if (typeof known === "boolean") return text.toUpperCase() === "TRUE";
  return text;
}

function show(value: CellValue): string {
  return JSON.stringify(plain(value));
}
