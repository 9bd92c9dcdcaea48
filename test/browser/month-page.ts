/** The way to a month's scores, and the month's desk, as people go and find them. */
import { sample } from "./built-pages";
import type { ChosenFile, PanePage } from "./pane-page";
import type { WorkbenchPage } from "./workbench-page";

/** Of the mended sample, in the pane: its catalogue converted and written, and May's scores in sight. */
export async function toMonth(bench: PanePage): Promise<void> {
  const { page } = bench;
  await page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
  await bench.go("Quy đổi");
  await bench.button("Ghi danh mục quy đổi vào trang mới").click();
  await page.getByText("Đã ghi:").waitFor();
  await bench.go("Chấm điểm");
  await page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
}

/** The same in the workbench, whose file is opened first. */
export async function openMonth(bench: WorkbenchPage): Promise<void> {
  await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
  await toMonth(bench);
}

/** The sample's seven people with their score sheets written; gives the name of the first of these, which is in front. */
export async function writeScoreSheets(bench: WorkbenchPage): Promise<string> {
  await openMonth(bench);
  await bench.bringAssignments(sample("giao-viec-2026-05.csv"));
  await bench.confirmNewcomers();
  await bench.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
  await bench.page.getByText("Đã ghi:").waitFor();
  await bench.gridIsReady();
  const name = (await bench.sheetTabs()).find((tab) => tab.startsWith("T05-2026 "));
  if (name === undefined) throw new Error("no score sheet was written");
  await bench.goToSheet(name);
  return name;
}

/** A table of assignments as a file that a person chooses. */
export function assignmentsFile(rows: readonly (readonly string[])[]): ChosenFile {
  const text = rows.map((row) => row.join(";")).join("\n");
  return { name: "giao-viec.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** The desk of May. */
export class MonthDeskPage {
  constructor(private readonly bench: PanePage) {}

  get table() {
    return this.bench.page.getByRole("table", { name: /^Bàn chấm tháng 05\/2026/ });
  }

  /** Everybody who is drawn and whose name begins so. */
  row(name: string) {
    return this.table.getByRole("row", { name: new RegExp(name) });
  }

  /** The authority's mark for all criteria together. */
  mark(name: string) {
    return this.table.getByRole("textbox", { name: `Cấp trên chấm, tiêu chí chung của ${name}` });
  }

  /** The authority's mark for one of them. */
  criterion(name: string, number: string) {
    return this.table.getByRole("textbox", { name: `Cấp trên chấm, tiêu chí ${number} của ${name}` });
  }

  async openCriteria(name: string): Promise<void> {
    await this.table.getByRole("button", { name: `Từng tiêu chí của ${name}` }).click();
  }
}
