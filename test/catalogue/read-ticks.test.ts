import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dateCell } from "../support/snapshot";
import { createTickReader, isTick, readTicks } from "../../src/catalogue/read-ticks";

describe("isTick (template.md point 3)", () => {
  it.each(["x", "X", " x ", "✓", "✔", 1, "1", true, "TRUE", "●", "v", "×", "х", "✖"])(
    "takes %j for a tick",
    (value) => {
      expect(isTick(value)).toBe(true);
    },
  );

  it.each([null, "", " ", 0, false, "FALSE", "-", "☐", 2, "xx", "không"])("takes %j for none", (value) => {
    expect(isTick(value)).toBe(false);
  });
});

describe("readTicks", () => {
  it("reads the one that is ticked beside those that are plainly not", () => {
    const cells = [
      { choice: "N1", value: false },
      { choice: "N2", value: "×" },
      { choice: "N3", value: 0 },
    ];
    expect(readTicks(cells)).toMatchObject({ kind: "read", value: "N2", exact: true });
  });

  it("takes a choice written in its own column for a tick, and in another column for a question", () => {
    const named = (value: unknown) => (value === "n2" ? "N2" : null);
    const cells = (column: string) =>
      ["N1", "N2"].map((choice) => ({ choice, value: choice === column ? "n2" : null }));
    expect(readTicks(cells("N2"), named)).toMatchObject({ kind: "read", value: "N2", exact: true });
    expect(readTicks(cells("N1"), named)).toMatchObject({ kind: "unknown", nearest: "N1" });
  });
});

describe("createTickReader", () => {
  it("says of every row what readTicks says of its cells", () => {
    const ticks = new Map([
      ["N1", 3],
      ["N2", 4],
      ["N3", 7],
    ]);
    const named = (value: unknown) => (value === "n2" ? "N2" : null);
    const cell = fc.constantFrom(
      null,
      null,
      null,
      "x",
      "X",
      "✓",
      "-",
      "",
      "n2",
      0,
      1,
      true,
      false,
      dateCell(2026, 5, 15),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 7, maxLength: 7 }), (row) => {
        const cellAt = (_row: number, column: number) => row[column - 1] ?? null;
        const cells = Array.from(ticks, ([choice, column]) => ({ choice, value: cellAt(1, column) }));
        expect(createTickReader({ ticks, cellAt, named })(1)).toEqual(readTicks(cells, named));
      }),
    );
  });
});
