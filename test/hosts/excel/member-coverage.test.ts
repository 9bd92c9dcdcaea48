/**
 * Which members of Office.js the host uses, and that Microsoft's own library carried out each of them in this run: the
 * whole job on the lowest and on a newer version, its undo, events, notes and going to a cell.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { openNewWorkbook } from "../../../src/hosts/excel/open-new-workbook";
import { noChange } from "../../../src/workbook/workbook-change";
import { usedMembers } from "../../excel-host/host-object";
import { createTestBed } from "../../excel-host/test-bed";
import { membersUsed } from "./api-members";
import { samplePlan } from "./sample-plan";
import { playWholeJob } from "./whole-job";

const room = "src/hosts/excel";
const files = readdirSync(room, { encoding: "utf8", recursive: true })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(room, name));

/** What the library does by itself: it never reaches the workbook as a member. */
const ofTheLibrary: Readonly<Record<string, string>> = {
  "RequestContext.workbook": "the root of every request",
  "RequestContext.runtime": "travels as the workbook's _Runtime",
  "ClientRequestContext.sync": "sends the request",
  "ClientObject.isNullObject": "what the library makes of an answer",
  "ClientResult.value": "the same",
  "EventHandlers.add": "registers with the library; read-and-listen.test.ts raises the events",
  "EventHandlerResult.context": "the same",
  "EventHandlerResult.remove": "the same",
  "WorksheetCollection.onChanged": "the same",
  "WorksheetCollection.onSelectionChanged": "the same",
};

beforeAll(async () => {
  usedMembers.clear();
  await playWholeJob({ apiMinor: 9 });
  await playWholeJob({ apiMinor: 13 });
  const bed = createTestBed({ apiMinor: 13 });
  const host = createExcelHost({ retryPause: 0, silence: 0 });
  const stops = [host.onChange(() => undefined), host.onSelect(() => undefined)];
  await host.undo(await host.apply({ ...noChange, sheets: [samplePlan()] }));
  await host.apply({ ...noChange, sheets: [samplePlan()] });
  await host.apply({ ...noChange, sheets: [samplePlan({ name: "Tên khác", rows: 2 })] });
  await host.apply({ ...noChange, sheets: [{ ...samplePlan(), freeze: { rows: 2, columns: 0 } }] });
  await host.apply({ ...noChange, sheets: [{ ...samplePlan(), freeze: { rows: 0, columns: 2 } }] });
  await host.select({ sheet: "Sheet1", row: 1, column: 1 });
  await host.saveNote("x", "y");
  await host.loadNote("x");
  await host.saveNote("x", null);
  await openNewWorkbook(new Uint8Array([1]));
  // A rule that people copied to further cells, and a sheet that they hid from Excel's own list.
  for (const own of bed.workbook.sheets) {
    for (const format of own.conditionalFormats) format.areas.push({ top: 90, left: 1, bottom: 91, right: 1 });
  }
  await host.undo(await host.apply({ ...noChange, sheets: [samplePlan()] }));
  await host.keptMarks?.put([{ at: { sheet: "Sheet1", row: 2, column: 1 }, severity: "error" }]);
  await host.keptMarks?.clear();
  const [sheet, ours] = bed.workbook.sheets;
  // A copy of a sheet of ours, in front, has a name that the workbook has not yet.
  if (sheet) sheet.ownNames = ["KPI_sheet_scores"];
  bed.workbook.active = sheet?.name ?? "";
  await host.apply({ ...noChange, sheets: [samplePlan({ marker: "scores", name: "T05-2026" })] });
  if (ours) ours.visibility = "VeryHidden";
  await host.apply({ ...noChange, remove: [samplePlan().marker] });
  if (sheet) sheet.visibility = "Hidden";
  await host.select({ sheet: "Sheet1", row: 1, column: 1 });
  for (const stop of stops) stop();
});

describe("the members of Office.js that hosts/excel uses", () => {
  it("are each exercised by the genuine library, or named with a reason", { timeout: 120_000 }, () => {
    const used = [...membersUsed(files)].sort();
    const unshown = used.filter((member) => !usedMembers.has(member));
    expect(unshown).toEqual(Object.keys(ofTheLibrary).sort());
    expect(used.length - unshown.length).toBeGreaterThan(120);
  });
});
