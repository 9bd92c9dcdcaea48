import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { catalogueRules } from "../../src/catalogue/rules/catalogue-rules";
import { defaultRuleSettings } from "../../src/catalogue/rules/rule-settings";
import { timeBands } from "../../src/catalogue/time-band";
import { validateCatalogue } from "../../src/catalogue/validate-catalogue";
import { catalogueFindings as english } from "../../src/strings/en/findings-catalogue";
import { catalogueFindings as vietnamese } from "../../src/strings/vi/findings-catalogue";
import { cellAddress } from "../../src/workbook/address";
import { sheetOf, workbookOf } from "../support/snapshot";
import { catalogueCases, type CatalogueCase } from "./rule-cases";

const bandMinutes = timeBands.map(({ fromMinutes }) => fromMinutes);

function check({ rows, scale = "matrix", merges = [], roster = [], parts = [] }: CatalogueCase) {
  const workbook = workbookOf([sheetOf(rows, { merges })]);
  const settings = { ...defaultRuleSettings, parts, bandMinutes };
  const { catalogue } = readCatalogue({ workbook });
  return validateCatalogue({ catalogue, workbook, scale, settings, people: roster });
}

describe.each(catalogueRules)("$code", ({ code }) => {
  const cases = catalogueCases[code];

  it.each(cases)("$when", (given) => {
    expect(check(given).map((finding) => `${finding.code} ${cellAddress(finding.at.row, finding.at.column)}`)).toEqual(
      given.found,
    );
  });

  it("finds something in one of its cases, and says in both languages what, where and what to do", () => {
    const own = cases.flatMap(check).filter((finding) => finding.code === code);
    expect(own.length).toBeGreaterThan(0);
    for (const { params, at } of own) {
      for (const texts of [vietnamese, english]) {
        const sentence = texts[code].message(params);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|null|\b[EW]\d{3}\b|“”/);
        expect(sentence).toContain(String(at.row));
      }
    }
  });
});
