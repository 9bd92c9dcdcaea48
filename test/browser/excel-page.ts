/**
 * The production pane as Excel shows it, in a real browser: Microsoft's Excel library in the page, the in-memory
 * workbook in the test, and an independent calculator that does what Excel's own does after each change.
 */
import { readFile } from "node:fs/promises";

import type { BrowserContextOptions } from "playwright-core";

import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { calculateModel } from "../excel-host/calculate-model";
import { fillModel } from "../excel-host/model-of-snapshot";
import { eventEntry } from "../excel-host/office-library";
import { createTestBed, type TestBed } from "../excel-host/test-bed";
import { addressesAsked, foreignAddresses, openBuiltPages, sample, troublesOf } from "./built-pages";
import { eventFunction, officeJs, officeJsAddress, requestBinding, type OfficeOptions } from "./office-js";
import { PanePage } from "./pane-page";

export interface ExcelOptions extends Partial<OfficeOptions> {
  /** Of assets/samples; without one the workbook is empty. */
  readonly file?: string;
  /** As in an address that names one. */
  readonly view?: string;
  readonly context?: BrowserContextOptions;
}

export interface ExcelPlace {
  readonly open: (options?: ExcelOptions) => Promise<ExcelPane>;
  readonly close: () => Promise<void>;
}

export interface ExcelPane {
  readonly pane: PanePage;
  readonly bed: TestBed;
  /** Opens the pane anew, as the button of the ribbon does, or a link that names a view. */
  readonly visit: (view?: string) => Promise<void>;
}

/** The pane beside a sheet on a screen of 1366 × 768. */
const viewport = { width: 350, height: 640 };

export async function openExcelPlace(): Promise<ExcelPlace> {
  const { browser, origin, close } = await openBuiltPages();
  return {
    async open({ file, view, context: contextOptions, ...office } = {}) {
      const { apiMinor = 9, displayLanguage = "vi-VN", platform = "PC", ...rest } = office;
      const bed = createTestBed({ apiMinor });
      if (file !== undefined) fillModel(bed.workbook, await (await openXlsx(await readFile(sample(file)))).read());
      const context = await browser.newContext({ viewport, ...contextOptions });
      const page = await context.newPage();
      const script = officeJs({ apiMinor, displayLanguage, platform, ...rest });
      await context.route(officeJsAddress, (route) =>
        route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }),
      );
      await page.exposeFunction(requestBinding, (body: string) => answer(bed, body));
      bed.raise = (event) =>
        void page.evaluate(`window.${eventFunction}(${JSON.stringify(eventEntry(event))})`).catch(() => undefined);
      const addresses = addressesAsked(page);
      const foreign = () => foreignAddresses(addresses, origin).filter((address) => address !== officeJsAddress);
      const pane = new PanePage(page, troublesOf(page), foreign);
      const visit = async (asked?: string) => {
        await page.goto(`${origin}/taskpane.html${asked === undefined ? "" : `?view=${asked}`}`);
      };
      await visit(view);
      return { pane, bed, visit };
    },
    close,
  };
}

async function answer(bed: TestBed, body: string): Promise<string> {
  const { writes } = bed.counters;
  const Body: unknown = JSON.parse(body);
  const response = await bed.executor.executeAsync("", 0, { Url: "https://excel.test/", Body });
  // While a change is only half written nobody looks at the results of its formulas.
  const isHalfWritten = bed.workbook.settings.has("DanhMucKpi.writing");
  if (bed.counters.writes > writes && !isHalfWritten) await calculateModel(bed.workbook);
  return JSON.stringify(response);
}
