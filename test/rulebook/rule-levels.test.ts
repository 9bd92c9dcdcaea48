import { describe, expect, it } from "vitest";

import { profiles } from "../../src/profiles/profiles";
import { checkedRules, hear, levelOf, levelsOf } from "../../src/rulebook/rule-levels";
import { sourceOf } from "../../src/rulebook/rule-sources";
import type { Finding } from "../../src/rulebook/rulebook";

const finding = (code: Finding["code"], severity: Finding["severity"]): Finding => ({
  ...{ code, severity, at: { sheet: "Sheet2", row: 2, column: 2 } },
  ...{ params: {}, fix: null, related: [], score: null },
});
const found = [
  finding("E402", "error"),
  finding("W203", "warning"),
  finding("W203", "warning"),
  finding("W206", "hint"),
];
const told = (ruleLevels: Parameters<typeof hear>[1]["ruleLevels"]) => {
  const { findings, silent } = hear(found, { ruleLevels });
  return {
    findings: findings.map(({ code, severity }) => `${code} ${severity}`),
    silent: silent.map(({ code, count }) => `${code} ${count}`),
  };
};

describe("what an office makes of a rule", () => {
  it("is its own severity as long as nothing is said", () => {
    expect(hear(found, { ruleLevels: {} }).findings).toBe(found);
  });

  it("moves warnings and hints, and leaves out what is turned off, telling how much", () => {
    expect(told({ W203: "hint", W206: "warning", E402: "off", W305: "off" })).toEqual({
      findings: ["W203 hint", "W203 hint", "W206 warning"],
      silent: ["W305 0", "E402 1"],
    });
  });

  it("never makes less of an error, nor turns one off that a coefficient rests on", () => {
    expect(told({ E402: "hint" }).findings).toContain("E402 error");
    expect(
      checkedRules
        .filter((rule) => rule.severity === "error" && levelsOf(rule).includes("off"))
        .map(({ code }) => code),
    ).toEqual([...["E101", "E102", "E103", "E301", "E402"]]);
    expect(levelOf({ code: "E105", severity: "error" }, { ruleLevels: { E105: "off" } })).toBeNull();
  });

  it("has a document, or says that it is ours, for every rule", () => {
    for (const { code } of checkedRules)
      expect(sourceOf(code)).toMatch(/^(?:Văn phòng|UBND|Phụ lục|Khánh Hòa|Thái Nguyên|Nghị định|Sổ tay|Sở|Đề xuất)/);
  });

  it("is the same in every profile until an office chooses", () => {
    for (const { parameters } of profiles) expect(parameters.ruleLevels.value).toEqual({});
  });
});
