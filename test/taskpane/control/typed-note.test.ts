/** Marks that wait at the month's desk outlive the pane, as a note of the workbook. */
import { describe, expect, it } from "vitest";

import type { TypedMarks } from "../../../src/app/typed-marks";
import { readTypedNote, typedNoteOf } from "../../../src/taskpane/control/typed-note";

const one: TypedMarks = {
  "NV01 Hoàng Thu Trang": {
    marks: [
      { column: "self", criterion: "I.1", value: 4.5, over: null },
      { column: "authority", criterion: "I.1", value: 3, over: 5 },
      { column: "authority", criterion: "I.2", value: null, over: 2 },
    ],
    refused: [{ column: "authority", criterion: null, text: "ba mươi" }],
  },
};

describe("the note of typed marks", () => {
  it("gives back every month, mark and what was refused", () => {
    const typed = { "2026-05": one, "2026-06": { "NV02 Vũ Đình Khải": { marks: [], refused: [] } } };
    expect(readTypedNote(typedNoteOf(typed))).toEqual(typed);
  });

  it("is no note when nothing is typed", () => {
    expect(typedNoteOf({})).toBeNull();
  });

  it.each([
    null,
    "",
    "{",
    "[]",
    JSON.stringify({ version: 9, months: { "2026-05": {} } }),
    JSON.stringify({ version: 1, months: { may: {} } }),
    JSON.stringify({ version: 1, months: { "2026-05": { NV01: { authority: { "I.1": "5" } } } } }),
  ])("is as good as none when it cannot be understood: %s", (note) => {
    expect(readTypedNote(note)).toEqual({});
  });

  it("holds an office of 400 people with all criteria in less than 80 kB, of the 1 MB that Excel has for it", () => {
    const criteria = Array.from({ length: 12 }, (_, index) => `I.${index + 1}`);
    const people = Array.from({ length: 400 }, (_, index) => {
      const marks = criteria.map((criterion) => ({ column: "authority" as const, criterion, value: 2.25, over: null }));
      return [`NV${index} Nguyễn Thị Người Thứ ${index}`, { marks, refused: [] }] as const;
    });
    const note = typedNoteOf({ "2026-05": Object.fromEntries(people) });
    expect(new TextEncoder().encode(note ?? "").length).toBeLessThan(80_000);
  });
});
