/**
 * Excelize (Go, as WebAssembly) as a second independent calculator: it computes a written file without LibreOffice.
 */
import { createRequire } from "node:module";
import { init } from "excelize-wasm";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";

export interface EngineResult {
  /** What the engine computed, as text: "76.7", "TRUE", "#N/A". */
  readonly value: string;
  /** Why it could not compute, such as a function it does not know; `null` when it could. */
  readonly error: string | null;
}

const wasm = createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz");
let engine: ReturnType<typeof init> | null = null;

/** Results of every formula cell, by "Sheet!A1". */
export async function calculate(bytes: Uint8Array): Promise<Map<string, EngineResult>> {
  const excelize = await (engine ??= init(wasm));
  const book = excelize.OpenReader(bytes);
  if (book.error) throw new Error(`Excelize: ${book.error}`);
  const results = new Map<string, EngineResult>();
  const { sheets } = await (await openXlsx(bytes)).read();
  for (const { name, formulas } of sheets) {
    for (const address of formulas.keys()) {
      const { value, error } = book.CalcCellValue(name, address, { RawCellValue: true });
      results.set(`${name}!${address}`, { value, error });
    }
  }
  return results;
}
