/** A month of one person is closed and opened again in every host: what the sheets show stays, and their formulas come back. */
import { beforeAll, describe, expect, it } from "vitest";

import { closePeriod, type ClosingRequest } from "../../../src/app/close";
import { closedStampOf } from "../../../src/sheets/closing/stamp";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { convertedOffice, linesOfOffice, peopleOfOffice, scoreOfficeOf, tableOf } from "../../app/scored-office";
import { hosts } from "./hosts";

const period = "2026-05";
const closing: ClosingRequest = { period, act: "closed", by: "Trần Văn Bình", moment: new Date(2026, 5, 2, 16, 30) };

let file: Uint8Array;
beforeAll(async () => {
  const host = await convertedOffice();
  const roster = { ...peopleOfOffice, rows: peopleOfOffice.rows.slice(0, 2) };
  const assignments = { ...linesOfOffice, rows: linesOfOffice.rows.slice(0, 2) };
  await scoreOfficeOf(host, period, {
    roster,
    assignments,
    criteria: tableOf("x.csv", [["person", "criterion", "self"]]),
  });
  file = await host.toBytes();
});

async function monthIn(host: WorkbookHost) {
  const workbook = await host.read();
  const sheets = workbook.sheets.filter(({ marker }) => /^(score|summary)_2026_05/.test(marker ?? ""));
  return { workbook, formulas: sheets.map(({ formulas }) => formulas), values: sheets.map(({ values }) => values) };
}

/** Which merged areas a newer Excel tells makes no difference here. */
const different = hosts.filter(({ name }) => !name.includes("1.13"));

describe.each(different)("$name", ({ open }) => {
  it("closes a month and opens it again", async () => {
    const host = await open(file);
    const before = await monthIn(host);
    await closePeriod(host, closing);
    const closed = await monthIn(host);
    expect(closedStampOf(closed.workbook, period)).toMatchObject({ by: "Trần Văn Bình", at: "02/06/2026 16:30" });
    expect(closed.formulas.map(({ size }) => size)).toEqual([0, 0]);
    await closePeriod(host, { ...closing, act: "reopened" });
    const after = await monthIn(host);
    expect(closedStampOf(after.workbook, period)).toBeNull();
    expect(after.formulas).toEqual(before.formulas);
    expect(after.values).toEqual(before.values);
  });
});
