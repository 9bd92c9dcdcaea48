/** The workbench of the production build in a real browser. */
import { readFile } from "node:fs/promises";

import type { BrowserContext, BrowserContextOptions, Download } from "playwright-core";

import { addressesAsked, foreignAddresses, openBuiltPages, troublesOf } from "./built-pages";
import { type ChosenFile, PanePage } from "./pane-page";

export interface Workplace {
  readonly open: (options?: BrowserContextOptions) => Promise<WorkbenchPage>;
  /** Another tab of the same browser profile. */
  readonly openTab: (context: BrowserContext) => Promise<WorkbenchPage>;
  readonly close: () => Promise<void>;
}

/**
 * @param folder Another build than the one in dist/.
 * @param ready What that build says once the catalogue was read.
 */
export async function openWorkplace(folder?: string, ready?: RegExp): Promise<Workplace> {
  const { browser, origin, close } = await openBuiltPages(folder);
  const openTab = async (context: BrowserContext): Promise<WorkbenchPage> => {
    const page = await context.newPage();
    const asked = addressesAsked(page);
    const opened = new WorkbenchPage(page, troublesOf(page), () => foreignAddresses(asked, origin));
    await page.goto(`${origin}/workbench.html`);
    await opened.isReady(ready);
    return opened;
  };
  return {
    async open(options = {}) {
      // What keeps the page for offline would answer for the network that most tests look at.
      const usual = { viewport: { width: 1366, height: 768 }, serviceWorkers: "block" } as const;
      const context = await browser.newContext({ ...usual, ...options });
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
      return openTab(context);
    },
    openTab,
    close,
  };
}

export class WorkbenchPage extends PanePage {
  /** The spreadsheet to type into. */
  get grid() {
    return this.page.getByRole("application");
  }

  /** Whether the keyboard is in the spreadsheet or its buttons. */
  isInGrid(): Promise<boolean> {
    return this.grid.evaluate((grid) => grid.contains(document.activeElement));
  }

  async openFile(file: ChosenFile): Promise<void> {
    await this.choose(this.button("Mở tệp"), file);
  }

  /** Waits until every part of the page is kept, which is some seconds after its first view. */
  async isKept(): Promise<void> {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  /** What the top bar says about the file. */
  fileState() {
    return this.page.getByRole("banner").first().getByRole("status").textContent();
  }

  /** Waits until the spreadsheet can be typed into. */
  async gridIsReady(): Promise<void> {
    const tools = this.page.getByRole("toolbar", { name: /^(Công cụ bảng tính|Spreadsheet tools)$/ });
    await tools.getByRole("button", { name: /^(Hoàn tác gõ|Undo typing)$/, disabled: false }).waitFor();
  }

  /** Shows the workbook as the read-only table, whose cells and sheets have names. */
  async showPlainTable(): Promise<void> {
    await this.button("Bảng đơn giản").click();
    await this.page.getByRole("grid").waitFor();
  }

  /** "D18", as the box beside the formula bar says. */
  async selectedCell(): Promise<string> {
    return this.cellBox().inputValue();
  }

  sheetTabs(): Promise<string[]> {
    return this.grid.locator('[data-u-comp="slide-tab-item"]').allTextContents();
  }

  async goToSheet(name: string): Promise<void> {
    await this.grid.locator('[data-u-comp="slide-tab-item"]').getByText(name, { exact: true }).click();
  }

  async goToCell(address: string): Promise<void> {
    await this.cellBox().click();
    await this.cellBox().fill(address);
    await this.cellBox().press("Enter");
    // Keys that come at once would still go to the box.
    await this.page.waitForFunction(() => document.activeElement?.getAttribute("data-u-comp") === "editor");
  }

  async typeInto(address: string, text: string): Promise<void> {
    await this.goToCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What the spreadsheet itself gives for a cell when a person copies it. */
  async copied(address: string): Promise<string> {
    await this.goToCell(address);
    await this.page.evaluate(() => navigator.clipboard.writeText(""));
    let text = "";
    // The engine copies a moment after the keys, and only once the cell has the keyboard.
    for (let look = 0; look < 40 && text === ""; look++) {
      await this.page.keyboard.press("Control+c");
      text = await this.page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return (await navigator.clipboard.readText()).trim();
      });
    }
    return text;
  }

  async save(): Promise<Uint8Array> {
    return bytesOf(await this.saveAs());
  }

  async saveAs(): Promise<Download> {
    const button = this.button(/(Lưu|Save) \.xlsx/);
    const [download] = await Promise.all([this.page.waitForEvent("download"), button.click()]);
    return download;
  }

  private cellBox() {
    return this.grid.locator('[data-u-comp="defined-name"]').locator("input");
  }
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
