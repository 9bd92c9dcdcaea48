/**
 * What the pane's core does after a cell was typed, beside a first look: everything from the new workbook to the state.
 * Ten at a time: a person types on, and the first after a cleaning of the memory costs more than all others.
 */
import { assessInSlices } from "../../../src/app/assess";
import type { Assessment } from "../../../src/app/assessment";
import { proposeInSlices } from "../../../src/conversion/propose-standard";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { runAtOnce } from "../../../src/workbook/slices";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import type { BenchFamily } from "../bench-family";
import { longCatalogue } from "../long-catalogue";

const typedCells = 10;
const detailColumn = 2;
const firstRow = 2;

function look(workbook: WorkbookSnapshot, earlier: Assessment | null): Assessment {
  const assessment = runAtOnce(assessInSlices(workbook, { earlier }));
  runAtOnce(proposeInSlices(assessment.conversion));
  return assessment;
}

/** Each time another row says something else, as a person goes down the sheet. */
function typed({ sheets: [sheet, ...others], ...workbook }: WorkbookSnapshot, time: number): WorkbookSnapshot {
  if (!sheet) return { ...workbook, sheets: others };
  const place = firstRow + ((time * 7) % (sheet.values.length - firstRow));
  const values = sheet.values.map((cells, row) =>
    row === place ? cells.map((cell, column) => (column === detailColumn ? `Soạn văn bản lần ${time}` : cell)) : cells,
  );
  return { ...workbook, sheets: [{ ...sheet, values }, ...others] };
}

const opened = async (size: number) => (await openXlsx(await longCatalogue(size))).read();

export const family: BenchFamily = {
  name: "a typed cell",
  unit: "rows",
  sizes: [1_000, 5_000, ...(process.env["LONG_BENCH"] === "1" ? [100_000] : [])],
  rounds: 5,
  tasks: [
    {
      name: "first look",
      prepare: async (size) => {
        const workbook = await opened(size);
        return () => look(workbook, null).summary;
      },
    },
    {
      name: "ten typed cells, each looked at",
      prepare: async (size) => {
        const workbook = await opened(size);
        let [time, earlier] = [0, look(workbook, null)];
        return () => {
          for (let cell = 0; cell < typedCells; cell++) earlier = look(typed(workbook, ++time), earlier);
          return earlier.summary;
        };
      },
    },
  ],
};
