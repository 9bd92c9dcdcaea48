/**
 * Lets the in-memory Excel calculate: its workbook is written as a file and an independent engine computes every
 * formula, so that whoever reads the workbook next finds what Excel would show.
 */
import { emptyWorkbook } from "../../src/hosts/xlsx/xlsx-host";
import { noChange } from "../../src/workbook/workbook-change";
import { parseCellAddress } from "../../src/workbook/address";
import { calculate } from "../support/formula-engine";
import { calculatedKey, type CalculatedValue, type ModelWorkbook } from "./model-workbook";
import { plansOfModel } from "./plans-of-model";

/** The workbook as an .xlsx file, with the values of the latest calculation beside its formulas. */
export async function fileOfModel(workbook: ModelWorkbook): Promise<Uint8Array> {
  const host = await emptyWorkbook();
  await host.apply({ ...noChange, sheets: plansOfModel(workbook) });
  return host.toBytes();
}

/** Throws where the engine cannot compute a formula: the test would go on with a wrong value. */
export async function calculateModel(workbook: ModelWorkbook): Promise<void> {
  const results = await calculate(await fileOfModel(workbook));
  workbook.calculated.clear();
  for (const [key, { value, error }] of results) {
    if (error !== null) throw new Error(`${key}: ${error}`);
    const sheet = key.slice(0, key.lastIndexOf("!"));
    const place = parseCellAddress(key.slice(sheet.length + 1));
    const formula = place && formulaAt(workbook, { sheet, ...place });
    // The engine sums over what is gone as if it were nothing.
    const result = formula?.includes("(#REF!)") ? "#REF!" : value;
    if (formula) workbook.calculated.set(calculatedKey({ sheet, ...place, formula }), readResult(result));
  }
}

function formulaAt(
  { sheets }: ModelWorkbook,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): string | null {
  return sheets.find(({ name }) => name === sheet)?.cells.get(`${row},${column}`)?.formula ?? null;
}

/** The engine answers in text. */
function readResult(text: string): CalculatedValue {
  if (/^#[A-Z/0!?]+$/.test(text)) return { value: text, isError: true };
  if (/^(TRUE|FALSE)$/.test(text)) return { value: text === "TRUE", isError: false };
  const isNumber = text !== "" && Number.isFinite(Number(text));
  return { value: isNumber ? Number(text) : text, isError: false };
}
