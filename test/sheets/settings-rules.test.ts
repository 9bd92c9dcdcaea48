import { describe, expect, it } from "vitest";

import { defaultWords } from "../../src/catalogue/rules/rule-settings";
import { ruleWordCells, type RuleWordKind } from "../../src/catalogue/rules/word-tables";
import { laoCai } from "../../src/profiles/lao-cai";
import { checkedRules } from "../../src/rulebook/rule-levels";
import { readSettings } from "../../src/sheets/settings/read-settings";
import { settingsSheet } from "../../src/sheets/settings/settings-sheet";
import { errors } from "../../src/strings/vi/errors";
import type { CellValue } from "../../src/workbook/cell-value";
import { UserError } from "../../src/workbook/user-error";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { workbookOf } from "../support/snapshot";
import { snapshotOfPlans, typeInto } from "./plan-snapshot";
import { sampleConversion } from "./sample-catalogue";

const plan = () =>
  settingsSheet({
    profile: laoCai,
    conversion: sampleConversion(),
    names: { settings: "Cấu hình KPI" },
    workbook: workbookOf([]),
  });
const written = (): WorkbookSnapshot => snapshotOfPlans([plan()]);
const placeOf = (code: string) => checkedRules.findIndex((rule) => rule.code === code);
const setLevel = (code: string, value: CellValue) => typeInto(written(), "KPI_QT_Muc", value, placeOf(code));
const levelsOf = (workbook: WorkbookSnapshot) => readSettings(workbook)?.settings.ruleLevels;

describe("the rules in Cấu hình KPI", () => {
  it.each<[string, string, CellValue, Record<string, string>]>([
    ["a warning made a hint", "W203", "Gợi ý", { W203: "hint" }],
    ["a hint made a warning, whatever its case", "W206", "CẢNH BÁO", { W206: "warning" }],
    ["a warning turned off", "W302", "Tắt", { W302: "off" }],
    ["an error that may be turned off", "E402", "Tắt", { E402: "off" }],
    ["its own severity", "W203", "Cảnh báo", {}],
    ["an error's own severity", "E402", "Lỗi", {}],
    ["a blank cell, as the rule's own", "W203", null, {}],
    ["words beside an error that is never turned off", "E105", "Tắt", {}],
  ])("read %s", (_what, code, value, expected) => {
    expect(levelsOf(setLevel(code, value))).toEqual(expected);
  });

  it.each<[string, string, CellValue]>([
    ["an error made a hint", "E402", "Gợi ý"],
    ["a warning made an error", "W203", "Lỗi"],
    ["another word", "W203", "không rõ"],
    ["a word with blanks, which formulas take for another one", "W206", " Cảnh báo"],
  ])("name the cell of %s", (_what, code, value) => {
    expect(() => levelsOf(setLevel(code, value))).toThrow(UserError);
  });

  it("keep limits and words that were typed", () => {
    let workbook = typeInto(written(), "KPI_QT_NhomCaoTu", 60);
    const outputs = [...defaultWords.vagueOutput.slice(1), "tùy  tình hình", "", defaultWords.vagueOutput[1] ?? ""];
    workbook = typeInto(workbook, "KPI_QT_TuNgu", outputs.join(" ;"), 0);
    workbook = typeInto(workbook, "KPI_QT_TuNgu", null, 4);
    const { demandingFromMinutes, ruleWords } = readSettings(workbook)?.settings ?? expect.fail("no settings");
    expect(demandingFromMinutes).toBe(60);
    expect(ruleWords).toEqual({
      ...defaultWords,
      vagueOutput: [...defaultWords.vagueOutput.slice(1), "tùy tình hình"],
      simple: [],
    });
  });

  it("keep short forms and synonyms that were added to any cell of their table", () => {
    const cells = (kind: RuleWordKind) => ruleWordCells.flatMap((each, place) => (each === kind ? [place] : []));
    const [firstOfShort = -1, , lastOfShort = -1] = cells("abbreviations");
    let workbook = typeInto(written(), "KPI_QT_TuNgu", "VBCP = văn bản chính phủ", lastOfShort);
    workbook = typeInto(workbook, "KPI_QT_TuNgu", "UBND=ủy ban  nhân dân\nSNV = sở nội vụ", firstOfShort);
    workbook = typeInto(workbook, "KPI_QT_TuNgu", null, cells("synonyms")[0] ?? -1);
    const words = readSettings(workbook)?.settings.ruleWords ?? expect.fail("no settings");
    expect(words.abbreviations.slice(0, 2)).toEqual(["UBND=ủy ban nhân dân", "SNV = sở nội vụ"]);
    expect(words.abbreviations.at(-1)).toBe("VBCP = văn bản chính phủ");
    expect(words.synonyms).toEqual(defaultWords.synonyms.slice(-words.synonyms.length));
    expect(words.synonyms.length).toBeGreaterThan(10);
  });

  it.each<[RuleWordKind, string, RegExp]>([
    ["synonyms", "hội ý", /^Ô [A-Z]+\d+ của trang “Cấu hình KPI”: “hội ý” chưa ghi đủ các từ cùng nghĩa\. /],
    ["abbreviations", "SNV sở nội vụ", /“SNV sở nội vụ” chưa ghi đủ chữ viết tắt và nghĩa của nó\. /],
    ["together", "báo cáo", /“báo cáo” chưa ghi đủ hai loại văn bản/],
    ["abbreviations", "KH = kế hoạch; KH = khoa học", /“KH = khoa học” có từ đã ghi ở mục khác/],
  ])("say what is wrong with an entry of %s: %s", (kind, typed, sentence) => {
    const workbook = typeInto(written(), "KPI_QT_TuNgu", typed, ruleWordCells.indexOf(kind));
    const said = (() => {
      try {
        readSettings(workbook);
      } catch (error) {
        if (error instanceof UserError) return errors[error.key](error.params);
      }
      return "";
    })();
    expect(said).toMatch(sentence);
  });

  it("have every word on paper: no row is higher than a sheet allows", () => {
    const rows = plan().rows;
    for (const { height } of rows) expect(height ?? 0).toBeLessThan(409);
  });

  it("name the cell of words that Excel cannot read", () => {
    const workbook = typeInto(written(), "KPI_QT_TuNgu", { kind: "error", code: "#REF!" }, 2);
    expect(() => readSettings(workbook)).toThrow(UserError);
  });

  it("are the profile's in a sheet that an earlier version wrote", () => {
    const workbook = written();
    const earlier = { ...workbook, names: workbook.names.filter(({ name }) => !name.startsWith("KPI_QT_")) };
    expect(readSettings(earlier)?.settings).toEqual(readSettings(workbook)?.settings);
  });
});
