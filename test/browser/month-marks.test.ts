/** Marks that are typed at the desk and not written yet: they outlive the page, and none that is refused is passed over. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { typedNote } from "../../src/app/typed-marks";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { browserPath } from "./built-pages";
import { everyStory } from "./every-story";
import { MonthDeskPage, writeScoreSheets } from "./month-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const name = "Triệu Kim Oanh";
const other = "Lò Minh Tâm";

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("marks that wait at the month's desk", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it.runIf(everyStory)(
    "are there after a reload, hold the write while one is no mark, and go into the sheets",
    async () => {
      const bench = await workplace.open({ acceptDownloads: true });
      const { page } = bench;
      page.on("dialog", (dialog) => void dialog.accept());
      await writeScoreSheets(bench);
      const desk = new MonthDeskPage(bench);
      await desk.mark(name).fill("27,5");
      await desk.mark(name).press("Enter");
      await desk.openCriteria(other);
      await desk.criterion(other, "I.2").fill("9");
      await desk.criterion(other, "I.2").press("Tab");
      await desk.table.getByText("Cấp trên chấm, tiêu chí I.2 ghi “9”.").waitFor();

      await expect.poll(() => keptMarks(bench), { timeout: 30_000 }).toContain('"9"');
      await page.reload();
      await bench.isReady();
      await bench.deskShows(7);
      await expect.poll(() => desk.mark(name).inputValue()).toBe("27,5");
      await page.getByText("Điểm vừa nhập được giữ trong sổ tính này").waitFor();
      await page
        .getByText(new RegExp(`Chưa ghi được: Cấp trên chấm, tiêu chí I.2 của ${other} đang ghi “9”`))
        .waitFor();

      // Nobody but she is looked for: the press finds the mark all the same.
      await page.getByRole("searchbox", { name: "Tìm người" }).fill(name);
      await desk.row(other).waitFor({ state: "detached" });
      await bench.button("Đến điểm cần sửa").click();
      await expect
        .poll(() => desk.criterion(other, "I.2").evaluate((mark) => mark === document.activeElement))
        .toBe(true);
      await desk.criterion(other, "I.2").fill("4");
      // Straight from the mark to the main button: what is still being typed counts.
      await bench.button("Đến điểm cần sửa").click();
      await bench.button("Ghi 7 phiếu đánh giá tháng 05/2026").click();
      await page.getByText("Đã ghi:").waitFor();
      await bench.button("Tiếp: tổng hợp tháng").waitFor();
      expect(await desk.mark(name).inputValue()).toBe("27,5");
      expect(await page.getByText("Điểm vừa nhập được giữ trong sổ tính này").count()).toBe(0);
      expect(bench.troublesBesideEngine()).toEqual([]);
      await bench.close();
    },
  );
});

/** The note of typed marks in the copy that the browser keeps of the open workbook. */
async function keptMarks({ page }: WorkbenchPage): Promise<string> {
  const bytes = await page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open("danh-muc-kpi");
        opening.onerror = () => reject(new Error("the browser's store cannot be opened"));
        opening.onsuccess = () => {
          const all = opening.result.transaction("unfinished-work").objectStore("unfinished-work").getAll();
          all.onsuccess = () => {
            opening.result.close();
            const [copy] = all.result as { bytes: Uint8Array }[];
            resolve(copy ? [...copy.bytes] : []);
          };
        };
      }),
  );
  return bytes.length === 0 ? "" : ((await (await openXlsx(new Uint8Array(bytes))).loadNote(typedNote)) ?? "");
}
