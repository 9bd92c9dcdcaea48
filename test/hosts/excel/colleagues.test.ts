/** Two people's panes over one workbook: nobody takes back what a colleague is writing, and nobody writes into it. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import type { HostRemark } from "../../../src/workbook/host-remark";
import { noChange } from "../../../src/workbook/workbook-change";
import { dumpWorkbook } from "../../excel-host/model-view";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";
import { samplePlan } from "./sample-plan";

const patience = { retryPause: 0, silence: 0 };
const change = { ...noChange, sheets: [samplePlan({ rows: 3 })] };
let bed: TestBed;
let remarks: HostRemark[];
const onRemark = (remark: HostRemark) => remarks.push(remark);

/** Mai's pane is closed in the middle of a write. */
beforeEach(async () => {
  bed = createTestBed({ apiMinor: 13 });
  remarks = [];
  const mai = createExcelHost(patience, "mai-mai-mai");
  await mai.apply({ ...noChange, sheets: [samplePlan({ marker: "findings", name: "Kết quả rà soát" })] });
  bed.resetCounters();
  const closed = new Promise<void>((resolve) => (bed.onSilence = resolve));
  bed.faults = [{ request: 2, code: "GeneralException", when: "halfWay", isSilent: true }];
  void mai.apply(change);
  await closed;
  bed.faults = [];
});

describe("what Mai's pane left half-done", () => {
  it("is mended by her own next pane", async () => {
    await createExcelHost(patience, "mai-mai-mai").read({ onRemark });
    expect(bed.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kết quả rà soát"]);
    expect(remarks).toEqual([]);
  });

  it("is left alone by Hùng's pane, which reads on and asks", async () => {
    const before = dumpWorkbook(bed.workbook);
    const hung = createExcelHost(patience, "hung-hung-hung");
    expect((await hung.read({ onRemark })).sheets.length).toBeGreaterThan(1);
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
    expect(remarks).toMatchObject([{ kind: "unfinished", isTheirs: true, error: { key: "othersWriting" } }]);
    await expect(hung.apply(change)).rejects.toMatchObject({ key: "othersWriting" });
    expect(dumpWorkbook(bed.workbook)).toEqual(before);
  });

  it("is put back when he asks for it, or left when he says so", async () => {
    const hung = createExcelHost(patience, "hung-hung-hung");
    await hung.read();
    await hung.putBack();
    expect(bed.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kết quả rà soát"]);
    await hung.apply(change);
    expect(bed.workbook.sheets).toHaveLength(3);
  });

  it("can be left as it is", async () => {
    const hung = createExcelHost(patience, "hung-hung-hung");
    await hung.read();
    const before = dumpWorkbook(bed.workbook).sheets;
    await hung.leaveAsIs();
    await hung.read({ onRemark });
    expect([dumpWorkbook(bed.workbook).sheets, remarks]).toEqual([before, []]);
  });

  it("is no longer asked about once she has mended it herself", async () => {
    const hung = createExcelHost(patience, "hung-hung-hung");
    await hung.read();
    await createExcelHost(patience, "mai-mai-mai").read();
    await hung.read({ onRemark });
    expect(remarks).toEqual([]);
    await hung.apply(change);
  });
});

it("nobody begins a write while another one goes on, also in a pane that read the workbook before", async () => {
  bed = createTestBed({ apiMinor: 13 });
  const [mai, hung] = [createExcelHost(patience, "mai-mai-mai"), createExcelHost(patience, "hung-hung-hung")];
  await hung.read();
  await mai.read();
  bed.resetCounters();
  const isHeld = new Promise<void>((resolve) => (bed.onSilence = resolve));
  bed.faults = [{ request: 2, code: "GeneralException", when: "halfWay", isSilent: true }];
  void mai.apply(change);
  await isHeld;
  bed.faults = [];
  const before = dumpWorkbook(bed.workbook);
  await expect(
    hung.apply({ ...noChange, sheets: [samplePlan({ marker: "scores", name: "T05" })] }),
  ).rejects.toMatchObject({
    key: "othersWriting",
  });
  expect(dumpWorkbook(bed.workbook)).toEqual(before);
});
