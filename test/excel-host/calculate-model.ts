/**
 * Lets the in-memory Excel calculate: its workbook is written as a file and an independent program computes every
 * formula, so that whoever reads the workbook next finds what Excel would show. LibreOffice takes two seconds for what
 * Excelize takes sixteen for; without it, Excelize.
 */
import { emptyWorkbook, openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { noChange } from "../../src/workbook/workbook-change";
import { parseCellAddress } from "../../src/workbook/address";
import { isCellDate, isCellError } from "../../src/workbook/cell-value";
import { cellAt } from "../../src/workbook/workbook-snapshot";
import { calculate } from "../support/formula-engine";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { calculatedKey, type CalculatedValue, type ModelWorkbook } from "./model-workbook";
import { plansOfModel } from "./plans-of-model";

/** The workbook as an .xlsx file, with the values of the latest calculation beside its formulas. */
export async function fileOfModel(workbook: ModelWorkbook): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  await host.apply({ ...noChange, sheets: plansOfModel(workbook) });
  return host.toBytes();
}

/** Throws where a formula could not be computed: the test would go on with a wrong value. */
export async function calculateModel(workbook: ModelWorkbook): Promise<void> {
  const bytes = await fileOfModel(workbook);
  const results = hasLibreOffice ? await byLibreOffice(bytes) : await byExcelize(bytes);
  workbook.calculated.clear();
  for (const { sheet, row, column, result } of results) {
    const formula = formulaAt(workbook, { sheet, row, column });
    if (formula) workbook.calculated.set(calculatedKey({ sheet, row, column, formula }), result);
  }
}

interface Calculated {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly result: CalculatedValue;
}

async function byLibreOffice(bytes: Uint8Array): Promise<readonly Calculated[]> {
  const { sheets } = await (await openXlsx(await recalculate(bytes))).read();
  return sheets.flatMap((sheet) =>
    [...sheet.formulas.keys()].flatMap((address) => {
      const place = parseCellAddress(address);
      if (!place) return [];
      const value = cellAt(sheet, place.row, place.column);
      return [
        {
          sheet: sheet.name,
          ...place,
          result: isCellError(value)
            ? { value: value.code, isError: true }
            : { value: isCellDate(value) ? value.serial : (value ?? ""), isError: false },
        },
      ];
    }),
  );
}

async function byExcelize(bytes: Uint8Array): Promise<readonly Calculated[]> {
  const results = await calculate(bytes);
  return [...results].flatMap(([key, { value, error }]) => {
    if (error !== null) throw new Error(`${key}: ${error}`);
    const sheet = key.slice(0, key.lastIndexOf("!"));
    const place = parseCellAddress(key.slice(sheet.length + 1));
    return place ? [{ sheet, ...place, result: readResult(value) }] : [];
  });
}

function formulaAt(
  { sheets }: ModelWorkbook,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): string | null {
  return sheets.find(({ name }) => name === sheet)?.cells.get(`${row},${column}`)?.formula ?? null;
}

/** Excelize answers in text. */
function readResult(text: string): CalculatedValue {
  if (/^#[A-Z/0!?]+$/.test(text)) return { value: text, isError: true };
  if (/^(TRUE|FALSE)$/.test(text)) return { value: text === "TRUE", isError: false };
  const isNumber = text !== "" && Number.isFinite(Number(text));
  return { value: isNumber ? Number(text) : text, isError: false };
}
