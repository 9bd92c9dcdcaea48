import { describe, expect, it } from "vitest";

import { laoCai } from "../../../src/profiles/lao-cai";
import { settingsOf } from "../../../src/profiles/profile";
import { whatChanges } from "../../../src/taskpane/convert/what-changes";
import { convertRows, type RowFacts } from "../../conversion/build-catalogue";

const rows: readonly RowFacts[] = [
  { code: "A", group: "N1", band: 4 },
  { code: "B", group: "N1", band: 5 },
  { code: "C", group: "N2", band: 4 },
  { code: "D", group: "N2", band: null },
];
const standard = (code: string) => convertRows(rows, { standard: { kind: "code", code } });

describe("before and after", () => {
  it("counts what falls with a greater standard unit, and names the old one", () => {
    const { up, down, same, oldStandard, most } = whatChanges(standard("A"), standard("B"));
    expect({ up, down, same }).toEqual({ up: 0, down: 3, same: 0 });
    expect(oldStandard?.code).toBe("A");
    expect(most.map(({ row, before, after }) => [row.code, before, after])).toContainEqual(["B", 1.71, 1]);
  });

  it("shows the strongest change first, by ratio and not by difference", () => {
    const heavier = convertRows(rows, { settings: { ...settingsOf(laoCai), groupWeights: [1, 4, 5, 6, 7] } });
    const { up, down, same, oldStandard, most } = whatChanges(standard("A"), heavier);
    expect({ up, down, same }).toEqual({ up: 1, down: 0, same: 2 });
    expect(oldStandard).toBeNull();
    expect(most.map(({ row }) => row.code)).toEqual(["C"]);
  });

  it("says that nothing changes when nothing does", () => {
    expect(whatChanges(standard("A"), standard("A"))).toMatchObject({ up: 0, down: 0, same: 3, most: [] });
  });
});
