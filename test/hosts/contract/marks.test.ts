/** Marks of findings behave the same in every host that keeps them in its workbook: they are seen, and change nothing. */
import { describe, expect, it } from "vitest";

import { applyFixes } from "../../../src/app/apply-fixes";
import { check } from "../../../src/app/check";
import { convertCatalogue } from "../../../src/app/convert";
import type { KeptMarks, MarkedCell } from "../../../src/workbook/kept-marks";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { makeBook } from "../xlsx/make-book";
import { smallOffice } from "../small-office";
import { contentOf } from "./content-of";
import { hosts } from "./hosts";

const standard = { kind: "code", code: "VP.001" } as const;

function marksOf({ keptMarks }: WorkbookHost): KeptMarks {
  if (!keptMarks) throw new Error("the host keeps no marks");
  return keptMarks;
}

async function cellsToMark(host: WorkbookHost): Promise<readonly MarkedCell[]> {
  const { findings } = await check(host);
  return findings.map(({ at, severity }) => ({ at, severity }));
}

describe.each(hosts)("in $name", ({ open }) => {
  it("marks are found where they stand, and no more once they are taken out", async () => {
    const host = await open(await smallOffice());
    const marks = marksOf(host);
    expect(await marks.find()).toEqual([]);
    const cells = await cellsToMark(host);
    expect(cells.length).toBeGreaterThan(5);
    await marks.put(cells);
    expect(await marks.find()).toEqual([cells[0]?.at.sheet]);
    await marks.put([]);
    expect(await marks.find()).toEqual([]);
    await marks.put(cells);
    await marks.clear();
    expect(await marks.find()).toEqual([]);
  });

  it("they count for nothing in checking, converting and mending, and outlive them and their undo", async () => {
    const [host, plain] = [await open(await smallOffice()), await open(await smallOffice())];
    const marks = marksOf(host);
    await marks.put(await cellsToMark(host));
    for (const each of [host, plain]) {
      const assessment = await check(each);
      await applyFixes(each, { assessment, findings: assessment.findings });
      const { applied } = await convertCatalogue(each, { force: true, tried: { standard } });
      if (!applied) throw new Error("nothing was written");
    }
    const options = { withMerges: true };
    expect(await contentOf(host, options)).toEqual(await contentOf(plain, options));
    expect(await marks.find()).toHaveLength(1);
    expect((await check(host)).findings).toEqual((await check(plain)).findings);
  });

  it("a protected sheet is refused, and no other is marked either", async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>một</t></is></c></row>';
    const locked = `<sheetData>${row}</sheetData><sheetProtection sheet="1"/>`;
    const host = await open(await makeBook({ sheets: { Mở: row, Khóa: locked } }));
    const marks = marksOf(host);
    const cells: readonly MarkedCell[] = ["Mở", "Khóa"].map((sheet) => ({
      at: { sheet, row: 1, column: 1 },
      severity: "error",
    }));
    const refusal = { key: "sheetProtected", params: { sheet: "Khóa" } };
    await expect(marks.put(cells)).rejects.toMatchObject(refusal);
    expect(await marks.find()).toEqual([]);
  });
});
