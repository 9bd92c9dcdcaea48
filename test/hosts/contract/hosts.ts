/**
 * Every way in which this software holds a workbook. What the contract suite shows of one it shows of all, so a new
 * host is one more line here.
 */
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { WorkbenchHost } from "../../../src/workbench/host/workbench-host";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { withCalculation } from "../../excel-host/calculated-values";
import { fillModel } from "../../excel-host/model-of-snapshot";
import { createTestBed } from "../../excel-host/test-bed";
import { FakeGrid } from "../../support/fake-grid";
import { handInExcel, handInFile, handInWorkbench, type Hand } from "./by-hand";

export interface HostUnderTest {
  readonly name: string;
  /** Excel before ExcelApi 1.13 cannot tell which cells are merged. */
  readonly knowsMerges: boolean;
  readonly open: (file: Uint8Array) => Promise<WorkbookHost>;
  /** The same with a person beside the software. */
  readonly openWithHand: (file: Uint8Array) => Promise<{ readonly host: WorkbookHost; readonly hand: Hand }>;
}

type Opened = Awaited<ReturnType<HostUnderTest["openWithHand"]>>;

const hostUnderTest = (
  { name, knowsMerges }: Pick<HostUnderTest, "name" | "knowsMerges">,
  openWithHand: (file: Uint8Array) => Promise<Opened>,
): HostUnderTest => ({
  name,
  knowsMerges,
  openWithHand,
  open: async (file) => (await openWithHand(file)).host,
});

const excel = (apiMinor: number): HostUnderTest =>
  hostUnderTest({ name: `Excel with ExcelApi 1.${apiMinor}`, knowsMerges: apiMinor >= 13 }, async (file) => {
    const bed = createTestBed({ apiMinor });
    fillModel(bed.workbook, await (await openXlsx(file)).read());
    const host = withCalculation(createExcelHost({ retryPause: 0, silence: 0 }), bed.workbook);
    return { host, hand: handInExcel(bed) };
  });

/** The one that the others are held against. */
export const fileHost = hostUnderTest({ name: "the .xlsx file", knowsMerges: true }, async (file) => {
  const host = await openXlsx(file);
  return { host, hand: handInFile(host) };
});

/** The grid only shows: the file behind it is the truth. */
const workbench = hostUnderTest({ name: "the workbench", knowsMerges: true }, async (file) => {
  const host = new WorkbenchHost(await openXlsx(file));
  await host.attach(new FakeGrid((cell) => host.takeSelection(cell)));
  return { host, hand: handInWorkbench(host) };
});

export const hosts: readonly HostUnderTest[] = [fileHost, workbench, excel(13), excel(9)];
