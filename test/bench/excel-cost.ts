/**
 * Prints what the whole job costs in Excel, in syncs and bytes sent, against writing cell by cell; and what deleting one row
 * and taking it back costs in a sheet of the user's that is formatted further and further down.
 */
import { costOfDeletedRow } from "../hosts/excel/deleted-row-cost";
import { costCellByCell, costOfJob, type Cost } from "../hosts/excel/job-cost";

const sizes = [100, 1_000, 10_000];

function line(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell).padStart(14)).join("")}\n`;
}

const ratio = (many: number, few: number): string => `${(many / few).toFixed(1)} ×`;

process.stdout.write(line(["rows", "step", "syncs", "bytes", "answered", "bytes a row"]));
for (const rows of sizes) {
  const { steps, total } = await costOfJob(rows);
  for (const { name, syncs, bytes, answered } of [...steps, { name: "all", ...total }]) {
    process.stdout.write(line([rows, name, syncs, bytes, answered, Math.round(bytes / rows)]));
  }
  const naive: Cost = await costCellByCell(rows);
  const convert = steps.find(({ name }) => name === "convert") ?? total;
  process.stdout.write(
    line([rows, "cell by cell", naive.syncs, naive.bytes, naive.answered, Math.round(naive.bytes / rows)]),
  );
  process.stdout.write(
    line(["", "to convert", ratio(naive.syncs, convert.syncs), ratio(naive.bytes, convert.bytes), "", ""]),
  );
}

process.stdout.write(line(["formatted rows", "step", "syncs", "bytes", "answered"]));
for (const formatted of [200, 20_000]) {
  const cost = await costOfDeletedRow(formatted);
  for (const [name, { syncs, bytes, answered }] of [
    ["delete a row", cost.delete],
    ["undo", cost.undo],
  ] as const) {
    process.stdout.write(line([formatted, name, syncs, bytes, answered]));
  }
}
