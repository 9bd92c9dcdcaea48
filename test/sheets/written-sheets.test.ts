/** The sheets as files: valid for Excel, and each value equal to what independent calculators make of its formula. */
import { describe, expect, it } from "vitest";

import { scaleSchema } from "../../src/profiles/profile";
import { noChange } from "../../src/workbook/workbook-change";
import { everyEngine, expectParity } from "../support/formula-parity";
import { hasLibreOffice } from "../support/libreoffice";
import { ooxmlErrors } from "../support/ooxml-validator";
import { samplePlans, writtenHost, writtenWorkbook } from "./written-workbook";

describe("written sheets", () => {
  it.each(scaleSchema.options)(
    "%s: pass Microsoft's validator and recalculate to the written values",
    async (scale) => {
      const bytes = await writtenWorkbook({ scale });
      expect(await ooxmlErrors(bytes)).toEqual([]);
      const withExcelize = everyEngine || scale === "matrix" || !hasLibreOffice;
      const parity = await expectParity(bytes, { withExcelize });
      expect(parity.formulas).toBeGreaterThan(500);
      if (withExcelize) expect(parity.byExcelize).toBeGreaterThan(parity.formulas * 0.9);
    },
    240_000,
  );

  it("are the same again after a second run", async () => {
    const host = await writtenHost();
    const first = await host.read();
    const plans = samplePlans(first);
    expect(plans).toEqual(samplePlans(await (await writtenHost()).read()));
    await host.apply({ ...noChange, sheets: plans });
    expect(await host.read()).toEqual(first);
  });
});
