/** The sheets as files: valid for Excel, and each value equal to what independent calculators make of its formula. */
import { describe, expect, it } from "vitest";

import { scaleSchema } from "../../src/profiles/profile";
import { noChange } from "../../src/workbook/workbook-change";
import { expectParity } from "../support/formula-parity";
import { ooxmlErrors } from "../support/ooxml-validator";
import { samplePlans, writtenHost, writtenWorkbook } from "./written-workbook";

describe("written sheets", () => {
  it.each(scaleSchema.options)(
    "%s: pass Microsoft's validator and recalculate to the written values",
    async (scale) => {
      const bytes = await writtenWorkbook({ scale });
      expect(await ooxmlErrors(bytes)).toEqual([]);
      // One of them by both calculators each time: the formulas of a score sheet are the same in every scale.
      const isByBoth = scale === "matrix";
      const parity = await expectParity(bytes, isByBoth ? { withExcelize: true } : {});
      expect(parity.formulas).toBeGreaterThan(500);
      if (isByBoth) expect(parity.byExcelize).toBeGreaterThan(parity.formulas * 0.9);
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
