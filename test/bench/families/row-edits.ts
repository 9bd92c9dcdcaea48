/** One fix or two hundred in a catalogue of 2,000 rows: rows move in one pass, so the growth stays near 0. */
import type { SheetEdit } from "../../../src/workbook/workbook-change";
import type { BenchFamily, BenchTask } from "../bench-family";
import { editedSheet, inExcel, inFile, type EditableHost } from "../editable-hosts";

const rows = 2_000;

/** Far apart, so that no two of the rows go in one call. */
const places = (count: number): number[] => Array.from({ length: count }, (_, index) => 4 + index * 9);

const deletions = (count: number): SheetEdit[] =>
  places(count).map((row) => ({ kind: "deleteRows", sheet: editedSheet, row, count: 1 }));

const insertions = (count: number): SheetEdit[] =>
  places(count).map((row) => ({
    kind: "insertRows",
    sheet: editedSheet,
    row,
    count: 4,
    cells: [1, 2, 3, 4].map((step) => ({ row: step, column: 3, value: `Bước ${step}` })),
  }));

function task(name: string, open: EditableHost, editsOf: (count: number) => SheetEdit[]): BenchTask {
  return {
    name,
    prepare: async (count) => {
      const change = await open(rows);
      return () => change(editsOf(count));
    },
  };
}

export const family: BenchFamily = {
  name: `row edits in ${rows} rows, applied and taken back`,
  unit: "edits",
  sizes: [1, 200],
  rounds: 3,
  tasks: [
    task("delete a row in the file", inFile, deletions),
    task("insert 4 rows in the file", inFile, insertions),
    task("delete a row in Excel", inExcel, deletions),
    task("insert 4 rows in Excel", inExcel, insertions),
  ],
};
