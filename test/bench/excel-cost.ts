/** Prints what the whole job costs in Excel, in syncs and bytes sent, against writing cell by cell. */
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
