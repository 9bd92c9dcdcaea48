/** Work that was not saved to a file survives whatever happens to the page, and never the work of another tab. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { everyStory } from "./every-story";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const offer = /^Còn bản đang làm dở/;

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null)("unfinished work in the workbench", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("is open again after a reload in the middle, is told to be saved, and the sample is a press away", async () => {
    const bench = await workplace.open({ acceptDownloads: true });
    const questions = answerQuestions(bench);
    await typeAndKeep(bench, "D18", "Sổ gửi văn bản");
    await reload(bench);
    expect(questions).toEqual(["beforeunload"]);
    await bench.page.getByText(/^Đã mở lại danh-muc-van-phong\.xlsx đang làm dở .*chưa lưu ra tệp/).waitFor();
    await expect.poll(() => bench.sentence()).toContain("10 lỗi");
    expect(await bench.page.getByText(offer).count()).toBe(0);
    await bench.gridIsReady();
    expect(await bench.copied("D18")).toBe("Sổ gửi văn bản");
    expect(await bench.fileState()).toContain("có thay đổi chưa lưu");
    await bench.picture("work reopened after a reload");

    await bench.save();
    await bench.page.getByText("Đã lưu danh-muc-van-phong-kpi.xlsx").waitFor();
    await expect.poll(() => copies(bench)).toEqual([{ file: "danh-muc-van-phong-kpi.xlsx", isUnsaved: false }]);
    await reload(bench);
    expect(questions).toEqual(["beforeunload"]);
    expect(await bench.fileState()).toBe("Tệp: danh-muc-van-phong-kpi.xlsx");
    await expect.poll(() => bench.sentence()).toContain("10 lỗi");

    await bench.button("Xem tệp mẫu").click();
    await expect.poll(() => bench.fileState()).toContain("Đây là tệp mẫu");
    await expect.poll(() => copies(bench)).toEqual([]);
    await reload(bench);
    expect(await bench.fileState()).toContain("Đây là tệp mẫu");
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });

  it("of a file that is only open is that file again after a reload, and in no other tab", async () => {
    const bench = await workplace.open();
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await bench.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await expect.poll(() => copies(bench)).toHaveLength(1);
    await reload(bench);
    expect(await bench.fileState()).toBe("Tệp: danh-muc-van-phong-da-sua.xlsx");
    await bench.page.getByText("Đã mở lại danh-muc-van-phong-da-sua.xlsx của bạn.").waitFor();
    const other = await workplace.openTab(bench.page.context());
    expect(await other.fileState()).toContain("Đây là tệp mẫu");
    expect(await other.page.getByText(offer).count()).toBe(0);
    await bench.close();
  });

  it.runIf(everyStory)(
    "that a closed tab left is open in the next one, and can be put off or thrown away where it is offered",
    async () => {
      const first = await workplace.open();
      const context = first.page.context();
      await typeAndKeep(first, "D18", "Sổ gửi văn bản");
      await first.page.close();
      const bench = await workplace.openTab(context);
      const questions = answerQuestions(bench);
      await expect.poll(() => bench.sentence()).toContain("10 lỗi");
      await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
      await bench.page.getByText(offer).waitFor();
      await bench.button("Để sau").click();
      await bench.page.getByText(offer).waitFor({ state: "detached" });
      await bench.button("Biểu mẫu trống").click();
      await bench.page
        .getByText(/chưa có danh mục|0 sản phẩm|Tệp: bieu-mau/)
        .first()
        .waitFor();
      expect(await bench.page.getByText(offer).count()).toBe(0);
      await bench.page.close();

      const last = await workplace.openTab(context);
      await expect.poll(() => last.sentence()).toContain("10 lỗi");
      await last.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
      await last.button("Bỏ bản này").click();
      await expect.poll(() => copies(last)).not.toContainEqual(expect.objectContaining({ isUnsaved: true }));
      expect(await last.page.getByText(offer).count()).toBe(0);
      expect(questions).toEqual([]);
      await last.close();
    },
  );

  it.runIf(everyStory)(
    "stays in the page when a broken file is chosen, and is offered after another one was opened over it",
    async () => {
      const bench = await workplace.open();
      await bench.gridIsReady();
      await bench.typeInto("D18", "Sổ gửi văn bản");
      await expect.poll(() => bench.sentence()).toContain("10 lỗi");
      await bench.openFile({ name: "hong.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("hỏng") });
      await bench.page.getByText(/không phải là sổ tính \.xlsx/).waitFor();
      expect(await bench.sentence()).toContain("10 lỗi");
      expect(await bench.copied("D18")).toBe("Sổ gửi văn bản");

      await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
      await bench.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
      await bench.page.getByText(offer).waitFor();
      await bench.button("Khôi phục").click();
      await expect.poll(() => bench.sentence()).toContain("10 lỗi");
      await bench.close();
    },
  );

  it.runIf(everyStory)("of two tabs is kept apart, and none is offered what the other still holds", async () => {
    const first = await workplace.open();
    answerQuestions(first);
    const second = await workplace.openTab(first.page.context());
    await typeAndKeep(first, "D18", "của thẻ thứ nhất");
    await second.page.bringToFront();
    await typeAndKeep(second, "D92", "của thẻ thứ hai");
    expect(await copies(first)).toHaveLength(2);
    const third = await workplace.openTab(first.page.context());
    await third.gridIsReady();
    expect(await third.page.getByText(offer).count()).toBe(0);
    await third.page.close();

    await first.page.bringToFront();
    await reload(first);
    await expect.poll(() => first.sentence()).toContain("10 lỗi");
    await first.gridIsReady();
    expect(await first.copied("D18")).toBe("của thẻ thứ nhất");
    expect(await second.page.getByText(offer).count()).toBe(0);
    expect(await copies(second)).toHaveLength(2);
    await first.close();
  });
});

/** Lets the browser leave a page with unsaved changes; gives what it asked. */
function answerQuestions({ page }: WorkbenchPage): string[] {
  const questions: string[] = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  return questions;
}

async function typeAndKeep(bench: WorkbenchPage, address: string, text: string): Promise<void> {
  await bench.gridIsReady();
  await bench.typeInto(address, text);
  await expect.poll(() => bench.fileState()).toContain("đã giữ bản dở trên máy này");
}

async function reload(bench: WorkbenchPage): Promise<void> {
  await bench.page.reload();
  await bench.isReady();
}

/** What the browser keeps of open files. */
function copies({ page }: WorkbenchPage): Promise<{ file: string; isUnsaved: boolean }[]> {
  return page.evaluate(
    () =>
      new Promise<{ file: string; isUnsaved: boolean }[]>((resolve, reject) => {
        const opening = indexedDB.open("danh-muc-kpi");
        opening.onerror = () => reject(new Error("the browser's store cannot be opened"));
        opening.onsuccess = () => {
          const all = opening.result.transaction("unfinished-work").objectStore("unfinished-work").getAll();
          all.onsuccess = () => {
            opening.result.close();
            const found = all.result as { file: string; isUnsaved: boolean }[];
            resolve(found.map(({ file, isUnsaved }) => ({ file, isUnsaved })));
          };
        };
      }),
  );
}
