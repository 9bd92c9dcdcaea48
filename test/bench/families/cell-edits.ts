/** A cell in each row of a catalogue is set: ten times as many rows and cells cost about ten times as much. */
import type { SheetEdit } from "../../../src/workbook/workbook-change";
import type { BenchFamily, BenchTask } from "../bench-family";
import { editedSheet, inExcel, inFile, type EditableHost } from "../editable-hosts";

const edits = (count: number): SheetEdit[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "setCell",
    sheet: editedSheet,
    row: index + 3,
    column: 5,
    value: `N${(index % 4) + 1}`,
  }));

function task(name: string, open: EditableHost): BenchTask {
  return {
    name,
    prepare: async (count) => {
      const change = await open(count);
      return () => change(edits(count));
    },
  };
}

export const family: BenchFamily = {
  name: "cell edits, applied and taken back",
  unit: "cells",
  sizes: [2_000, 20_000],
  rounds: 3,
  tasks: [task("in the file", inFile), task("in Excel", inExcel)],
};
