/**
 * The pane in a page, found by role and name as people find things. Pictures go to a folder of the system's, never
 * into the project.
 */
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { everyLook } from "./every-look";

export const pictures = join(tmpdir(), "danh-muc-kpi-pictures");

/** In the order of the steps. */
export const viewNames = {
  vi: ["Rà soát", "Quy đổi", "Chấm điểm", "Tổng hợp", "Cài đặt"],
  en: ["Check", "Convert", "Score", "Summary", "Settings"],
} as const;

export type ViewName = (typeof viewNames)["vi" | "en"][number];

export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

/** Milliseconds: as patient as a busy machine is slow. */
const patience = 60_000;

export class PanePage {
  constructor(
    readonly page: Page,
    /** Everything that the browser complained about. */
    readonly troubles: readonly string[],
    /** Addresses that were asked for outside the page's own. */
    readonly foreign: () => readonly string[],
  ) {
    page.setDefaultTimeout(patience);
    // Whoever listens only from the press on may come too late to catch the dialog.
    page.on("filechooser", () => undefined);
  }

  /** Waits until the catalogue was read. */
  async isReady(says = /\d sản phẩm/): Promise<void> {
    await this.page.getByText(says).first().waitFor();
  }

  async go(view: ViewName): Promise<void> {
    await this.page
      .getByRole("navigation")
      .getByRole("button", { name: new RegExp(`${view}$`) })
      .click();
    await this.region(view).waitFor();
  }

  /** Switches the pane to the language; the settings stay open. */
  async speak(language: "vi" | "en"): Promise<void> {
    await this.go(language === "en" ? "Cài đặt" : "Settings");
    await this.page.getByRole("radio", { name: language === "en" ? "English" : "Tiếng Việt" }).check();
    await this.region(viewNames[language][4]).waitFor();
  }

  region(view: string) {
    return this.page.getByRole("region", { name: view, exact: true });
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name });
  }

  /** The sentence under the sheet's name. */
  async sentence(): Promise<string> {
    return (
      (await this.page
        .getByText(/sẵn sàng nộp/)
        .first()
        .textContent()) ?? ""
    );
  }

  async bringAssignments(file: ChosenFile, button = /^Chọn tệp/): Promise<void> {
    await this.choose(this.button(button), file);
  }

  /** Waits for the month's desk with so many people, whom nobody of the office knew before. */
  async deskShows(people: number | string): Promise<void> {
    await this.page.getByRole("heading", { name: new RegExp(`Bàn chấm tháng .* \\(${people} người\\)`) }).waitFor();
  }

  /** Says that the new people of the month are right as they are. */
  async confirmNewcomers(): Promise<void> {
    await this.button(/^Xác nhận .* người mới$/).click();
    await this.page.getByText(/Đã xác nhận .* người mới/).waitFor();
  }

  /** Opens how somebody's score came about. */
  async openPerson(name: string): Promise<void> {
    const desk = this.page.getByRole("table", { name: /^Bàn chấm tháng/ });
    await desk.getByRole("button", { name, exact: true }).click();
    await this.region(name).waitFor();
  }

  /** For people to look at; with EVERY_LOOK=1 only, since nothing is tested by it. */
  async picture(name: string): Promise<void> {
    if (!everyLook) return;
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  protected async choose(button: ReturnType<Page["getByRole"]>, file: ChosenFile): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), button.click()]);
    await chooser.setFiles(file);
  }
}
