import { describe, expect, it } from "vitest";
import { settingsOf } from "../../../../src/profiles/profile";
import { laoCai } from "../../../../src/profiles/lao-cai";
import { typeMark } from "../../../../src/taskpane/score/desk/typed-marks";

const criteria = settingsOf(laoCai).generalCriteria;
const scored = criteria.filter(({ isHeading }) => !isHeading);
const into = { personId: "NV01", column: "authority", criteria, stored: [], typed: {} } as const;

describe("typing at the desk", () => {
  it("spreads a total over all criteria", () => {
    const typed = typeMark({ ...into, criterion: null, value: 30 });
    expect(typed["NV01"]).toEqual(scored.map(({ number, max }) => ({ criterion: number, self: null, authority: max })));
  });

  it("changes one criterion and keeps what else was typed", () => {
    const first = typeMark({ ...into, criterion: null, value: 30 });
    const then = typeMark({ ...into, typed: first, criterion: "I.2", value: 3 });
    expect(then["NV01"]).toHaveLength(scored.length);
    expect(then["NV01"]?.find(({ criterion }) => criterion === "I.2")?.authority).toBe(3);
    expect(then["NV01"]?.find(({ criterion }) => criterion === "I.1")?.authority).toBe(5);
  });

  it("has nothing left to write once the marks are again those of the sheet, whoever else was typed", () => {
    const stored = [{ criterion: "I.1", self: 4, authority: 5 }];
    const other = { NV02: [{ criterion: "I.1", self: null, authority: 1 }] };
    const typed = typeMark({ ...into, typed: other, stored, criterion: "I.1", value: 3 });
    expect(Object.keys(typed).sort()).toEqual(["NV01", "NV02"]);
    expect(typeMark({ ...into, typed, stored, criterion: "I.1", value: 5 })).toEqual(other);
  });

  it("takes marks away when the cell is cleared", () => {
    const stored = [{ criterion: "I.1", self: 4, authority: 5 }];
    const typed = typeMark({ ...into, stored, criterion: "I.1", value: null });
    expect(typed["NV01"]).toEqual([{ criterion: "I.1", self: 4, authority: null }]);
  });
});
