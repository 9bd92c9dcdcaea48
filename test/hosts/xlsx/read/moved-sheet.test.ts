/** A sheet whose rows only moved is told from what was read before: exactly what reading its file again gives. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../../src/hosts/xlsx/xlsx-host";
import { noChange, type SheetEdit } from "../../../../src/workbook/workbook-change";
import { anyEdits } from "../../../support/any-edits";
import { makeBook } from "../make-book";

const runs = process.env["EVERY_FAULT"] === "1" ? 2000 : 150;

const cell = fc.constantFrom(
  "",
  "<v>1</v>",
  "<f>SUM(A2:A5)</f><v>3</v>",
  "<f>B3</f>",
  "<f>SUM(B:B,3:4)+Khác!A4</f><v>0</v>",
  '<f t="shared" ref="A1:D8" si="0">A1+$B$2</f><v>1</v>',
  '<f t="shared" si="0"/><v>2</v>',
);
const row = fc.record({ cells: fc.array(cell, { maxLength: 4 }), isHidden: fc.boolean() });
const merge = fc.constantFrom("A1:A2", "B2:C2", "D3:D4", "A5:B6", "C:C", "7:7");

const rowsXml = (rows: readonly { readonly cells: readonly string[]; readonly isHidden: boolean }[]): string =>
  rows
    .map(({ cells, isHidden }, index) => {
      const inside = cells.map((content, column) => `<c r="${"ABCD"[column] ?? ""}${index + 1}">${content}</c>`);
      return `<row r="${index + 1}"${isHidden ? ' hidden="1"' : ""}>${inside.join("")}</row>`;
    })
    .join("");

/** Without anything that changes a cell. */
const onlyMoving = (edits: readonly SheetEdit[]): SheetEdit[] =>
  edits.flatMap((edit) => (edit.kind === "setCell" ? [] : [{ ...edit, cells: [] }]));

describe("a sheet whose rows only moved", () => {
  it("holds what reading it again gives", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.uniqueArray(merge, { maxLength: 3 }),
        anyEdits({ sheet: "Số", rows: 9, columns: 4, most: 4 }).map(onlyMoving),
        async (rows, merges, edits) => {
          const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
          const sheets = {
            Số: `<sheetData>${rowsXml(rows)}</sheetData>${areas === "" ? "" : `<mergeCells>${areas}</mergeCells>`}`,
            Khác: '<row r="1"><c r="A1"><f>SUM(Số!A2:B6)</f><v>1</v></c></row>',
          };
          const host = await openXlsx(await makeBook({ sheets }));
          await host.apply({ ...noChange, edits });
          expect(await host.read()).toEqual(await (await openXlsx(await host.toBytes())).read());
        },
      ),
      { numRuns: runs },
    );
  });
});
