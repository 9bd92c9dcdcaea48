/** A higher row that counts less is said below its field; it is nobody's mistake yet. */
import { describe, expect, it } from "vitest";

import { laoCai } from "../../../src/profiles/lao-cai";
import { settingsOf } from "../../../src/profiles/profile";
import { paneTextOf } from "../../../src/strings/pane-text";
import { doubtfulRows } from "../../../src/taskpane/settings/doubtful-rows";
import { settingRows } from "../../../src/taskpane/settings/pane-settings";

const text = paneTextOf("vi");
const settings = settingsOf(laoCai);

function doubts(key: "groupWeights" | "bandMinutes" | "levels", changed: Partial<typeof settings> = {}) {
  const rows = settingRows(key, text);
  const found = doubtfulRows({ rows, settings: { ...settings, ...changed } });
  return [...found].map(([row, { value, next, nextValue }]) => [row.label, value, next, nextValue]);
}

describe("figures that should rise", () => {
  it("are not doubtful as the profile has them; thresholds fall and are none of them", () => {
    expect([doubts("groupWeights"), doubts("bandMinutes"), doubts("levels")]).toEqual([[], [], []]);
  });

  it("are where a group counts more than the one above it", () => {
    expect(doubts("groupWeights", { groupWeights: [1, 1.2, 2.5, 2, 2.5] })).toEqual([["N3", 2.5, "N4", 2]]);
  });

  it("may be equal", () => {
    expect(doubts("groupWeights", { groupWeights: [1, 2, 2, 2, 2.5] })).toEqual([]);
  });
});
