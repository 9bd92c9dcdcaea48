/** Counts, not times: what the whole job sends to Excel grows with the catalogue and with nothing else. */
import { describe, expect, it } from "vitest";
import { costCellByCell, costOfJob } from "./job-cost";

const sizes = [100, 400, 1_600] as const;
const costs = [await costOfJob(sizes[0]), await costOfJob(sizes[1]), await costOfJob(sizes[2])] as const;

describe("the whole job in Excel", () => {
  it.each(costs)(
    "on $rows rows takes at most 8 syncs a step and one more for each megabyte sent or answered",
    ({ steps }) => {
      for (const { name, syncs, bytes, answered } of steps) {
        expect({ name, syncs, isWithin: syncs <= 8 + (bytes + answered) / 1_000_000 }).toEqual({
          name,
          syncs,
          isWithin: true,
        });
      }
    },
  );

  it("sends bytes in proportion to the rows", () => {
    const [small, medium, large] = costs;
    const perRow = (one: typeof small, other: typeof small): number =>
      (other.total.bytes - one.total.bytes) / (other.rows - one.rows);
    const [before, after] = [perRow(small, medium), perRow(medium, large)];
    expect(before).toBeGreaterThan(0);
    expect(after / before).toBeGreaterThan(0.8);
    expect(after / before).toBeLessThan(1.2);
  });

  it("sends a fraction of what writing cell by cell does", async () => {
    const naive = await costCellByCell(sizes[1]);
    const convert = costs[1].steps.find(({ name }) => name === "convert");
    expect(naive.syncs).toBeGreaterThan(sizes[1]);
    expect(convert?.bytes).toBeLessThan(naive.bytes / 4);
  });
});
