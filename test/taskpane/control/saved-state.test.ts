import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readSavedState, saveState } from "../../../src/taskpane/control/saved-state";
import { initialState } from "../../../src/taskpane/state/pane-state";

describe("the pane's note in the document", () => {
  it("leaves the language to the person, also where an earlier version kept it there", () => {
    expect(saveState(initialState("en", "2026-05"))).not.toContain("language");
    const old = '{"version":1,"view":"score","language":"en","period":"2026-05","options":{}}';
    expect(readSavedState(old)).toEqual({ view: "score", isFirstRun: false, period: "2026-05", options: {} });
  });

  it("gives back what was kept", () => {
    const state = {
      ...initialState("en", "2026-05"),
      view: "convert" as const,
      isFirstRun: true,
      options: {
        scale: "matrix" as const,
        digits: 1,
        columns: { Sheet2: { task: 2 } },
        standard: { kind: "row" as const, sheet: "Sheet2", row: 15 },
      },
    };
    expect(readSavedState(saveState(state))).toEqual({
      view: "convert",
      isFirstRun: true,
      period: "2026-05",
      options: state.options,
    });
  });

  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["another version", '{"version":2,"view":"review"}'],
    ["an impossible month", '{"version":1,"view":"review","language":"vi","period":"2026-13","options":{}}'],
    [
      "a column before A",
      '{"version":1,"view":"review","language":"vi","period":"2026-05","options":{"columns":{"S":{"task":0}}}}',
    ],
  ])("takes %s for no note at all", (_name, note) => {
    expect(readSavedState(note)).toBeNull();
  });

  it("never throws at a stranger's text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (note) => {
        expect(() => readSavedState(note)).not.toThrow();
      }),
    );
  });
});
