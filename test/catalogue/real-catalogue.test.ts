/**
 * The approved catalogue of a commune (Quyết định 283, Nghĩa Lâm): not part of this repository, because it is somebody
 * else's paper. Where a checkout has it beside it, it must be read whole.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { readCatalogue } from "../../src/catalogue/read-catalogue";
import { validateCatalogue } from "../../src/catalogue/validate-catalogue";
import { openPackage } from "../../src/hosts/xlsx/package/open-package";
import { readSnapshot } from "../../src/hosts/xlsx/read/read-snapshot";

const file = "../shared/real/nghialam-qd283-catalogue.xlsx";
const isHere = existsSync(file);
if (!isHere) process.stderr.write(`SKIPPED: the real catalogue is not here (${file})\n`);

async function readReal() {
  const workbook = await readSnapshot(openPackage(new Uint8Array(readFileSync(file)), file));
  return { workbook, ...readCatalogue({ workbook }) };
}

describe.skipIf(!isHere)("the real catalogue of Nghĩa Lâm", () => {
  it("has 371 products on three sheets, each with its part", async () => {
    const { catalogue } = await readReal();
    expect(catalogue.sheets.map(({ rows, headerRow }) => [rows.length, headerRow])).toEqual([
      [18, 4],
      [62, 4],
      [291, 5],
    ]);
    expect(catalogue.sheets.map(({ rows }) => new Set(rows.map(({ part }) => part)))).toEqual([
      new Set(["A"]),
      new Set(["B.I"]),
      new Set(["B.II"]),
    ]);
  });

  it("gives every row its code, texts, group, frame, points and printed coefficient", async () => {
    const { catalogue } = await readReal();
    const incomplete = catalogue.rows.filter(
      ({ code, task, detail, output, group, frame, points, printedCoefficient }) =>
        !code ||
        !task ||
        !detail ||
        !output ||
        group.kind !== "read" ||
        !group.exact ||
        !frame ||
        points === null ||
        printedCoefficient === null,
    );
    expect(incomplete).toEqual([]);
    expect(catalogue.rows.filter(({ isMarkedStandard }) => isMarkedStandard)).toEqual([]);
  });

  it("raises no finding: its groups, codes and rows are in order, and it needs no bands (ST)", async () => {
    const { catalogue, workbook } = await readReal();
    expect(validateCatalogue({ catalogue, workbook, scale: "frames" })).toEqual([]);
  });
});
