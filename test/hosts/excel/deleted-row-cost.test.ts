/** Before rows of a sheet of the user's go, only those rows are recorded, not everything that is formatted below. */
import { describe, expect, it } from "vitest";
import { costOfDeletedRow } from "./deleted-row-cost";

const costs = [await costOfDeletedRow(200), await costOfDeletedRow(20_000)] as const;

describe("deleting one row", () => {
  it.each(costs)("in a sheet with $formattedRows formatted rows takes under 12 requests and 2 MB", (cost) => {
    for (const { syncs, bytes, answered } of [cost.delete, cost.undo]) {
      expect(syncs).toBeLessThan(12);
      expect(bytes + answered).toBeLessThan(2_000_000);
    }
    expect(cost.isAsBefore).toBe(true);
  });

  it("costs the same however far down the sheet is formatted", () => {
    const [few, many] = costs;
    expect(many.delete.syncs).toBe(few.delete.syncs);
    expect(many.delete.answered).toBeLessThan(few.delete.answered * 1.05);
    expect(many.undo.answered).toBeLessThan(few.undo.answered * 1.05);
  });
});
