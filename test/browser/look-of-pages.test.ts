/**
 * The views beside the steps, with something in them: printed pages, the office's details with long words, the history
 * and a person's sum. In every look reachable for everybody and whole.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { browserPath, sample } from "./built-pages";
import { everyStory } from "./every-story";
import { everyLook } from "./every-look";
import { expectNoBarrier, fillViews, putOn, type Language, type Look } from "./inspect-look";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const looks = [
  { name: "light at 320 px", colorScheme: "light", viewport: { width: 320, height: 640 } },
  { name: "dark at 1024 × 600", colorScheme: "dark", viewport: { width: 1024, height: 600 } },
  {
    name: "forced colours at 380 px",
    colorScheme: "dark",
    forcedColors: "active",
    viewport: { width: 380, height: 720 },
  },
  { name: "light at 1366 × 768", colorScheme: "light", viewport: { width: 1366, height: 768 } },
] as const satisfies readonly Look[];

const longName =
  "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN KHU VỰC MIỀN NÚI PHÍA BẮC";

/** Each opens its view and says which region it is. */
const views: Readonly<Record<string, (bench: WorkbenchPage, language: Language) => Promise<string>>> = {
  async office(bench, language) {
    const [settings, title, label] = {
      vi: ["Cài đặt", "Hồ sơ cơ quan", "Cơ quan, đơn vị"] as const,
      en: ["Settings", "Office details", "Office"] as const,
    }[language];
    await bench.go(settings);
    const box = bench.region(title).getByRole("textbox", { name: label, exact: true });
    if ((await box.count()) === 0) await bench.region(title).getByRole("button").first().click();
    await box.fill(longName);
    await box.press("Enter");
    return settings;
  },
  async rules(bench, language) {
    const [settings, section, levels, words] = {
      vi: ["Cài đặt", "Quy tắc rà soát", "Mức của từng quy tắc", "Từ ngữ dùng để tìm"] as const,
      en: ["Settings", "Rules of the check", "Severity of each rule", "Words that are looked for"] as const,
    }[language];
    await bench.go(settings);
    const list = bench.page.getByRole("list", { name: levels });
    if ((await list.count()) === 0) {
      await bench.button(section).click();
      await bench.button(levels).click();
      await bench.button(words).click();
    }
    await list.waitFor();
    return settings;
  },
  async print(bench, language) {
    await bench.go(language === "vi" ? "Tổng hợp" : "Summary");
    await bench.button(language === "vi" ? "Xem bản in" : "Show as printed").click();
    const view = language === "vi" ? "Bản in" : "Print";
    await bench.region(view).getByRole("combobox").waitFor();
    return view;
  },
  async history(bench, language) {
    await bench.button(language === "vi" ? /^Lịch sử: / : /^History: /).click();
    return language === "vi" ? "Lịch sử" : "History";
  },
  async person(bench, language) {
    const step = language === "vi" ? /Chấm điểm$/ : /Score$/;
    await bench.page.getByRole("navigation").getByRole("button", { name: step }).click();
    // Who was looked at last is open again.
    const person = bench.region("Triệu Kim Oanh");
    const name = bench.page.getByRole("button", { name: "Triệu Kim Oanh", exact: true }).first();
    await person.or(name).first().waitFor();
    if (!(await person.isVisible())) await name.click();
    return "Triệu Kim Oanh";
  },
};

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null || !everyStory)("how the views beside the steps look", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace();
  });
  afterAll(() => workplace.close());

  it("have no barrier and nothing cut off, in any look", async () => {
    const bench = await workplace.open();
    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await bench.page.getByText("76 sản phẩm — sẵn sàng nộp").waitFor();
    await fillViews(bench, sample("giao-viec-2026-05.csv"));
    for (const language of everyLook ? (["vi", "en"] as const) : (["vi"] as const)) {
      if (language === "en") await bench.speak("en");
      for (const [place, [name, open]] of Object.entries(views).entries()) {
        const view = await open(bench, language);
        await bench.region(view).waitFor();
        for (const [nth, look] of looks.entries()) {
          // Without EVERY_LOOK each view in the narrowest look and, taking turns, in another one.
          if (!everyLook && nth > 0 && nth !== 1 + (place % (looks.length - 1))) continue;
          await putOn(bench, look);
          // Where there is room for it again, the grid starts anew.
          if (look.viewport.width > 1000) await bench.gridIsReady();
          const title = `pages ${name} ${language} ${look.name}`;
          await expectNoBarrier(bench, title, everyLook || nth === 0 ? "everything" : "colours");
          const overflow = await bench.region(view).evaluate((frame) => frame.scrollWidth - frame.clientWidth);
          expect(overflow, `${title}: wider than its frame`).toBe(0);
        }
        await putOn(bench, looks[3]);
        await bench.gridIsReady();
      }
    }
    expect(bench.troublesBesideEngine()).toEqual([]);
    await bench.close();
  });
});
