/** What is typed into the settings counts only when a profile could say it too. */
import { describe, expect, it } from "vitest";

import { laoCai } from "../../../src/profiles/lao-cai";
import { settingsOf, type ParameterKey } from "../../../src/profiles/profile";
import { pane as text } from "../../../src/strings/vi/pane";
import { numberFormatOf } from "../../../src/taskpane/shared/number-format";
import { pathKey, readDrafts, type Draft } from "../../../src/taskpane/settings/draft-values";
import {
  conversionSettings,
  scoringSettings,
  settingRows,
  type PaneSetting,
} from "../../../src/taskpane/settings/pane-settings";
import { valueAt } from "../../../src/sheets/settings/settings-fields";

const settings = settingsOf(laoCai);
const format = numberFormatOf("vi");
const all = [...conversionSettings, ...scoringSettings];

/** As if somebody typed into boxes of one parameter, by row and column. */
function type(key: PaneSetting["key"], ...typed: readonly (readonly [number, number, string])[]) {
  const rows = settingRows(key, text);
  const drafts = typed.map(([row, column, words]): Draft => {
    const cell = rows[row]?.cells[column];
    if (!cell) throw new Error(`no box ${row}, ${column} for ${key}`);
    return { path: cell.path, input: cell.input, text: words };
  });
  return read(key, drafts);
}

function read(key: ParameterKey, drafts: readonly Draft[]) {
  const byPlace = new Map(drafts.map((draft) => [pathKey(draft.path), draft]));
  return readDrafts({ key, settings, drafts: byPlace, text, format });
}

const { refused } = text.settings;

describe("the boxes of the settings", () => {
  it("lead to a value each, of every parameter that is listed", () => {
    for (const { key } of all) {
      for (const { cells } of settingRows(key, text)) {
        for (const { path } of cells) expect([key, valueAt(settings, path)]).not.toEqual([key, undefined]);
      }
    }
  });

  it.each([
    ["digits", [[0, 0, "1"]], { digits: 1 }],
    ["groupWeights", [[4, 0, "3,5"]], { groupWeights: [1, 1.2, 1.5, 2, 3.5] }],
    ["standardHours", [[0, 0, ""]], { standardHours: null }],
    ["standardHours", [[0, 0, "1,5"]], { standardHours: 1.5 }],
    ["delayPenalty", [[0, 0, "12,5"]], { delayPenalty: 0.125 }],
    [
      "levels",
      [
        [0, 0, "95"],
        [1, 0, "80"],
      ],
      { levels: { excellent: 95, good: 80, complete: 50 } },
    ],
    ["codePrefix", [[0, 0, " SNV "]], { codePrefix: "SNV" }],
  ] as const)("of %s take %j", (key, typed, changed) => {
    expect(type(key, ...typed)).toEqual({ kind: "valid", changed });
  });

  it("take both ends of a frame", () => {
    const result = type("frames", [0, 0, "1"], [0, 1, "10"]);
    expect(result.kind === "valid" && result.changed.frames?.slice(0, 2)).toEqual([
      { min: 1, max: 10 },
      { min: 0, max: 200 },
    ]);
  });

  it.each([
    ["digits", [[0, 0, "1,5"]], refused.whole],
    ["digits", [[0, 0, "7"]], refused.atMost("6")],
    ["groupWeights", [[0, 0, "0"]], refused.above("0")],
    ["groupWeights", [[0, 0, "nhiều"]], refused.number],
    ["delayPenalty", [[0, 0, "120"]], refused.atMost("100 %")],
    ["frames", [[0, 0, "101"]], refused.frames],
    ["frames", [[0, 0, "-1"]], refused.atLeast("0")],
    ["levels", [[1, 0, "95"]], refused.levels],
    ["codePrefix", [[0, 0, "văn phòng"]], refused.codePrefix],
  ] as const)("of %s refuse %j in a sentence", (key, typed, problem) => {
    expect(type(key, ...typed)).toEqual({ kind: "refused", problem });
  });

  const most = (index: number, words: string): Draft => ({
    path: ["generalCriteria", index, "max"],
    input: { kind: "number" },
    text: words,
  });

  it("hold the general criteria to their sum, and headings to that of theirs", () => {
    expect(read("generalCriteria", [most(1, "4,5")])).toEqual({ kind: "refused", problem: refused.sum("29,5", "30") });
    const result = read("generalCriteria", [most(1, "4,5"), most(4, "3")]);
    const criteria = result.kind === "valid" ? result.changed.generalCriteria : [];
    expect(criteria?.filter(({ isHeading }) => isHeading).map(({ max }) => max)).toEqual([9.5, 10.5, 10]);
  });
});
