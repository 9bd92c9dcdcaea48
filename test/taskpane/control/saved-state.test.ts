/** Each key of the pane's note is kept and read back by itself; what a stranger wrote there costs no other key. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { defaultProfile } from "../../../src/profiles/profiles";
import { settingsOf } from "../../../src/profiles/profile";
import {
  notKept,
  notKeptOfReferences,
  notKeptOfScore,
  readSavedState,
  saveState,
} from "../../../src/taskpane/control/saved-state";
import { initialState, type PaneOptions, type PaneState } from "../../../src/taskpane/state/pane-state";
import { viewIds } from "../../../src/taskpane/views";

const own = settingsOf(defaultProfile);
const { profile: _profile, scale: _scale, ...figures } = own;
const nothingRead = { options: { reading: {}, tried: {} }, references: {}, score: {} };

const save = (state: PaneState) => saveState(state, { views: viewIds });
const read = (note: string | null) => readSavedState(note, { views: viewIds });
const open = initialState("vi", "2026-05");

/** A state that differs from a fresh one in these choices alone. */
function roundTrip(options: Partial<PaneOptions>) {
  return read(save({ ...open, options: { ...open.options, ...options } }));
}

describe("every key that outlives the pane comes back", () => {
  it.each(viewIds)("the view %s", (view) => {
    expect(read(save({ ...open, view }))).toMatchObject({ view });
  });

  it.each([true, false])("that it is the first run: %s", (isFirstRun) => {
    expect(read(save({ ...open, isFirstRun }))).toMatchObject({ isFirstRun });
  });

  it("what was said of headings and of products without codes", () => {
    const said = {
      headings: { "dong chi": "person" },
      answers: { "soạn báo cáo|": "VP.003" },
      kinds: { "phoi hop": "planned" },
    } as const;
    expect(read(save({ ...open, score: { ...open.score, ...said } }))?.score).toMatchObject(said);
  });

  it("the names of the approved catalogues", () => {
    const names = ["tư vấn.xlsx", "2025.xlsx"];
    expect(read(save({ ...open, references: { ...open.references, names } }))?.references).toEqual({ names });
  });

  it("the month", () => {
    const { score } = open;
    expect(read(save({ ...open, score: { ...score, period: "2027-12" } }))?.score.period).toBe("2027-12");
  });

  const choices = {
    reading: {
      sheets: ["Sheet2", "Phòng A"],
      columns: { Sheet2: { task: 2, note: 0 } },
      headerRows: { Sheet2: 4 },
      layouts: [{ headings: ["stt", "viec"], columns: { task: "viec", note: "" }, groupNames: { C1: "N1" } }],
      headers: [["stt", "viec"]],
    },
    tried: {
      profile: "so-tay-bnv",
      scale: "matrix",
      standard: { kind: "row", sheet: "Sheet2", row: 15 },
      office: { office: "VĂN PHÒNG", head: "" },
      settings: { digits: 1 },
    },
  } as const satisfies { readonly [Group in keyof PaneOptions]: Required<PaneOptions[Group]> };

  it.each(Object.entries(choices.reading))("how sheets are read: %s", (key, value) => {
    expect(roundTrip({ reading: { [key]: value } })?.options).toEqual({ reading: { [key]: value }, tried: {} });
  });

  it.each(Object.entries(choices.tried))("what is tried: %s", (key, value) => {
    expect(roundTrip({ tried: { [key]: value } })?.options).toEqual({ reading: {}, tried: { [key]: value } });
  });

  it.each(Object.entries(figures))("the parameter %s", (key, value) => {
    expect(roundTrip({ tried: { settings: { [key]: value } } })?.options.tried).toEqual({ settings: { [key]: value } });
  });

  it("and everything together", () => {
    expect(roundTrip(choices)?.options).toEqual(choices);
  });
});

describe("what is found or brought anew", () => {
  it("is not in the note: the language stays the person's", () => {
    const note: unknown = JSON.parse(save({ ...initialState("en", "2026-05"), canUndo: true }));
    expect(note).not.toHaveProperty("language");
    for (const key of Object.keys(notKept)) expect(note).not.toHaveProperty(key);
    for (const key of Object.keys(notKeptOfReferences)) expect(note).not.toHaveProperty(["references", key]);
    for (const key of Object.keys(notKeptOfScore)) expect(note).not.toHaveProperty(["score", key]);
  });
});

describe("a key that cannot be read costs only itself", () => {
  const whole = {
    version: 2,
    view: "convert",
    isFirstRun: true,
    options: {
      reading: { sheets: ["A"], columns: { A: { task: 0 } }, headerRows: { A: 2 } },
      tried: {
        profile: "p",
        scale: "frames",
        standard: { kind: "code", code: "X" },
        settings: { digits: 1, cap: "block" },
      },
    },
    references: { names: ["tinh.xlsx"] },
    score: { period: "2026-05" },
  };
  const { version: _version, ...everything } = whole;

  /** The same with one place set to something else, or left out. */
  function changed(from: object, [key, ...rest]: readonly string[], value: unknown): object {
    if (key === undefined) return from;
    const inner: unknown = Reflect.get(from, key);
    if (rest.length > 0 && typeof inner === "object" && inner !== null)
      return { ...from, [key]: changed(inner, rest, value) };
    const { [key]: _old, ...others } = { ...from } as Record<string, unknown>;
    return value === undefined ? others : { ...others, [key]: value };
  }

  it.each([
    ["view", "nowhere"],
    ["isFirstRun", "yes"],
    ["score.period", "2026-13"],
    ["references.names", "tinh.xlsx"],
    ["options.reading.sheets", "A"],
    ["options.reading.columns", { A: { task: -1 } }],
    ["options.reading.headerRows", { A: 0 }],
    ["options.tried.profile", 1],
    ["options.tried.scale", "weights"],
    ["options.tried.standard", { kind: "row", sheet: "A", row: 0 }],
    ["options.tried.settings.digits", 99],
    ["options.tried.settings.cap", null],
  ])("%s", (place, wrong) => {
    const path = place.split(".");
    expect(read(JSON.stringify(changed(whole, path, wrong)))).toEqual(changed(everything, path, undefined));
  });

  it.each([
    ["options", [], { options: { reading: {}, tried: {} } }],
    ["options.reading", 7, { options: { ...everything.options, reading: {} } }],
    ["options.tried.settings", "all", { options: changed(everything.options, ["tried", "settings"], undefined) }],
    ["references", [], { references: {} }],
    ["score", null, { score: {} }],
  ])("nor does a group of them: %s", (place, wrong, left) => {
    expect(read(JSON.stringify(changed(whole, place.split("."), wrong)))).toEqual({ ...everything, ...left });
  });

  it("so that an empty note is one too", () => {
    expect(read('{"version":2}')).toEqual(nothingRead);
  });
});

describe("a note of the first version", () => {
  it("is read, with its digits among the settings", () => {
    const old = {
      version: 1,
      view: "score",
      language: "en",
      isFirstRun: true,
      options: {
        sheets: ["Sheet2"],
        columns: { Sheet2: { task: 2 } },
        profile: "so-tay-bnv",
        scale: "matrix",
        digits: 1,
        standard: { kind: "code", code: "VP.001" },
        settings: { failurePenalty: 0.5 },
      },
      period: "2026-05",
    };
    expect(read(JSON.stringify(old))).toEqual({
      view: "score",
      isFirstRun: true,
      options: {
        reading: { sheets: ["Sheet2"], columns: { Sheet2: { task: 2 } } },
        tried: {
          profile: "so-tay-bnv",
          scale: "matrix",
          standard: { kind: "code", code: "VP.001" },
          settings: { digits: 1, failurePenalty: 0.5 },
        },
      },
      references: {},
      score: { period: "2026-05" },
    });
  });

  it("is read without options, as it is before anybody chose", () => {
    expect(read('{"version":1,"view":"score","language":"en","period":"2026-05","options":{}}')).toEqual({
      view: "score",
      options: { reading: {}, tried: {} },
      references: {},
      score: { period: "2026-05" },
    });
  });
});

describe("no note", () => {
  it.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["a version to come", '{"version":3,"view":"review"}'],
    ["a list", "[2]"],
  ])("is %s", (_name, note) => {
    expect(read(note)).toBeNull();
  });

  it("makes reading throw, whatever a stranger wrote", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (note) => {
        expect(() => read(note)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2),
        fc.dictionary(fc.constantFrom("options", "score", "view"), fc.jsonValue()),
        (version, keys) => {
          expect(read(JSON.stringify({ version, ...keys }))).not.toBeNull();
        },
      ),
    );
  });
});
