/** A thousand rows deleted in one change, taken back, and cancelled on the way. */
import { beforeAll, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { noChange, type SheetEdit } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { findSheet } from "../../../src/workbook/workbook-snapshot";
import { fillModel } from "../../excel-host/model-of-snapshot";
import { createTestBed } from "../../excel-host/test-bed";
import { makeBook } from "../xlsx/make-book";

const rows = 1_500;
/** Two of three rows: five hundred pairs. */
const isGone = (row: number): boolean => row % 3 !== 0;
const numbers = Array.from({ length: rows }, (_, index) => index + 1);
const edits = numbers
  .filter(isGone)
  .map((row): SheetEdit => ({ kind: "deleteRows", sheet: "Danh mục", row, count: 1 }));

type Open = (file: Uint8Array) => Promise<WorkbookHost>;

/** So small that the change goes out in several requests, between which a person can stop it. */
const requestLimit = 60_000;

const inExcel: Open = async (file) => {
  const bed = createTestBed({ apiMinor: 13, requestLimit });
  fillModel(bed.workbook, await (await openXlsx(file)).read());
  return createExcelHost({ retryPause: 0, silence: 0 });
};

const texts = async (host: WorkbookHost) =>
  (findSheet(await host.read(), "Danh mục")?.values ?? []).map(([text]) => text ?? null);

/** With the word of progress at which the work is cancelled: in Excel some of the rows have gone by the second. */
describe.each<[string, Open, number]>([
  ["the file", (file) => openXlsx(file), 1],
  ["Excel", inExcel, 2],
])("a thousand rows of %s", { timeout: 240_000 }, (_name, open, word) => {
  let file: Uint8Array;
  beforeAll(async () => {
    const row = (number: number): string =>
      `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>dòng ${number}</t></is></c></row>`;
    file = await makeBook({ sheets: { "Danh mục": numbers.map(row).join("") } });
  });
  const all = numbers.map((row) => `dòng ${row}`);
  const left = numbers.filter((row) => !isGone(row)).map((row) => `dòng ${row}`);

  it("go and come back", async () => {
    const host = await open(file);
    const progress: number[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => progress.push(done / total);
    const applied = await host.apply({ ...noChange, edits }, { onProgress });
    expect(await texts(host)).toEqual(left);
    expect(progress.at(-1)).toBe(1);
    await host.undo(applied);
    expect(await texts(host)).toEqual(all);
  });

  it("all stay when the work is cancelled on its way, and go when it is done again", async () => {
    const host = await open(file);
    const abort = new AbortController();
    const reason = new Error("the person pressed Stop");
    let told = 0;
    const onProgress = () => ++told === word && abort.abort(reason);
    await expect(host.apply({ ...noChange, edits }, { signal: abort.signal, onProgress })).rejects.toBe(reason);
    expect(await texts(host)).toEqual(all);
    await host.apply({ ...noChange, edits });
    expect(await texts(host)).toEqual(left);
  });
});
