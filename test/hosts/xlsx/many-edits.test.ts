/** Many edits in one change give what the same edits give one after the other, by two independent ways of doing it. */
import { createRequire } from "node:module";
import { init } from "excelize-wasm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { noChange, type SheetEdit } from "../../../src/workbook/workbook-change";
import { cellAt, findSheet, lastRowOf, type SheetSnapshot } from "../../../src/workbook/workbook-snapshot";
import { anyEdits } from "../../support/any-edits";
import { editNaively, linesOf, naiveRows } from "../../support/edit-naively";
import { makeBook } from "./make-book";

const rows = 12;
const columns = 3;
const runs = process.env["EVERY_FAULT"] === "1" ? 500 : 40;

/** Texts r1 to r12 down column A, sums of ranges in column E of another sheet. */
function book(): Promise<Uint8Array> {
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>r${number}</t></is></c></row>`;
  const looking = ["A1", "A6", "A12", "$A$2:$A$5", "A1:A12", "A7:B9"].map(
    (area, index) => `<row r="${index + 1}"><c r="E${index + 1}"><f>COUNTA(Số!${area})</f><v>0</v></c></row>`,
  );
  return makeBook({
    sheets: { Số: Array.from({ length: rows }, (_, index) => row(index + 1)).join(""), Nhìn: looking.join("") },
    names: '<definedName name="Vung">Số!$A$3:$B$8</definedName>',
  });
}

function linesOfSheet(sheet: SheetSnapshot) {
  const lines = Array.from({ length: lastRowOf(sheet) }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => cellAt(sheet, row + 1, column + 1)),
  );
  while (lines.at(-1)?.every((value) => value === null) === true) lines.pop();
  return lines;
}

async function afterEdits(file: Uint8Array, changes: readonly (readonly SheetEdit[])[]) {
  const host = await openXlsx(file);
  for (const edits of changes) await host.apply({ ...noChange, edits });
  const workbook = await host.read();
  const [own, looking] = [findSheet(workbook, "Số"), findSheet(workbook, "Nhìn")];
  if (!own || !looking) throw new Error("a sheet is gone");
  return {
    bytes: await host.toBytes(),
    lines: linesOfSheet(own),
    formulas: [...looking.formulas].sort(),
    names: workbook.names,
  };
}

/** The same edits, each in a change of its own, with addresses that hold by then. */
function oneByOne(edits: readonly SheetEdit[]): SheetEdit[][] {
  const cells = edits.filter(({ kind }) => kind === "setCell").map((edit) => [edit]);
  let list = naiveRows(rows).map(({ origin }) => origin);
  const steps: SheetEdit[][] = [];
  for (const edit of edits) {
    if (edit.kind !== "insertRows") continue;
    const place = list.indexOf(edit.row);
    steps.push([{ ...edit, row: place + 1 }]);
    list.splice(place, 0, ...Array<null>(edit.count).fill(null));
  }
  for (const edit of edits) {
    if (edit.kind !== "deleteRows") continue;
    for (let row = edit.row; row < edit.row + edit.count; row++) {
      const place = list.indexOf(row);
      if (place < 0) continue;
      steps.push([{ ...edit, row: place + 1, count: 1 }]);
      list = list.filter((_origin, index) => index !== place);
    }
  }
  return [...cells, ...steps];
}

describe("many edits in one change", { timeout: 60_000 }, () => {
  it("leave the cells that a list of rows has", async () => {
    const file = await book();
    await fc.assert(
      fc.asyncProperty(anyEdits({ sheet: "Số", rows, columns }), async (edits) => {
        const { lines } = await afterEdits(file, [edits]);
        expect(lines).toEqual(linesOf(editNaively(naiveRows(rows), edits), columns));
      }),
      { numRuns: runs },
    );
  });

  it("leave the formulas and names that they leave one by one", async () => {
    const file = await book();
    await fc.assert(
      fc.asyncProperty(anyEdits({ sheet: "Số", rows, columns, most: 6 }), async (edits) => {
        const { bytes: _one, ...together } = await afterEdits(file, [edits]);
        const { bytes: _other, ...apart } = await afterEdits(file, oneByOne(edits));
        expect(together).toEqual(apart);
      }),
      { numRuns: runs },
    );
  });

  it("move rows as Excelize moves them", async () => {
    const file = await book();
    const excelize = await init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
    // Excelize takes a reference whose only row goes for the row that comes in its place.
    const edits: SheetEdit[] = [
      { kind: "insertRows", sheet: "Số", row: 3, count: 2, cells: [{ row: 2, column: 1, value: "mới" }] },
      { kind: "deleteRows", sheet: "Số", row: 4, count: 1 },
      { kind: "deleteRows", sheet: "Số", row: 8, count: 1 },
      { kind: "insertRows", sheet: "Số", row: 9, count: 1 },
    ];
    const theirs = excelize.OpenReader(file);
    for (const [row, count] of [
      [9, 1],
      [3, 2],
    ] as const)
      theirs.InsertRows("Số", row, count);
    theirs.SetCellValue("Số", "A4", "mới");
    for (const row of [10, 6]) theirs.RemoveRow("Số", row);
    const { lines, formulas } = await afterEdits(file, [edits]);
    expect(lines.map(([text]) => text ?? "")).toEqual(
      lines.map((_line, index) => theirs.GetCellValue("Số", `A${index + 1}`).value),
    );
    expect(formulas.map(([, formula]) => formula.slice(1))).toEqual(
      formulas.map(([address]) => theirs.GetCellFormula("Nhìn", address).formula),
    );
  });
});
