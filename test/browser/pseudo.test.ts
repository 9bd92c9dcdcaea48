/** Words two fifths longer than ours still fit: nothing is cut and nothing leaves its place, at 320 and 400 px. */
import { rm } from "node:fs/promises";

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { catalogueFindings } from "../../src/strings/vi/findings-catalogue";
import { pane as vi } from "../../src/strings/vi/pane";
import { browserPath, sample } from "./built-pages";
import { everyStory } from "./every-story";
import { buildPseudo } from "./pseudo/build-pseudo";
import { cutTexts } from "./pseudo/cut-texts";
import { lengthen, lengthenAll } from "./pseudo/lengthen";
import { openWorkplace, type WorkbenchPage, type Workplace } from "./workbench-page";

const text = lengthenAll(vi);

describe("lengthened words", () => {
  it("are longer word by word, figures and marks as they were", () => {
    expect(lengthen("Ghi 7 phiếu (05/2026)")).toBe("GhiGh 7 phiếuph (05/2026)");
    expect(text.views.review).toBe("RàR soátso");
    expect(text.status.products("62")).toBe("62 sảnsả phẩmph");
  });
});

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null || !everyStory)("the pane with lengthened words", () => {
  let folder: string;
  let workplace: Workplace;
  beforeAll(async () => {
    folder = await buildPseudo();
    workplace = await openWorkplace(folder, new RegExp(text.status.products("\\d")));
  });
  afterAll(async () => {
    await workplace.close();
    await rm(folder, { recursive: true });
  });

  it.each([320, 400])("shows all of it at %d px", async (width) => {
    const bench = await workplace.open({ viewport: { width, height: 720 } });
    const { page } = bench;
    const pane = page.getByRole("main");
    const looked: string[] = [];
    const look = async (what: string) => {
      await bench.picture(`pseudo ${width} ${what}`);
      for (const cut of await pane.evaluate(cutTexts)) looked.push(`${what}: ${cut}`);
    };
    const view = viewOpener(bench);

    await look("findings");
    await pane.getByRole("button", { name: words(text.fixing.sheetRows("77")) }).click();
    await pane.getByRole("button", { name: text.review.moreColumns }).first().click();
    await look("columns");
    await pane.getByRole("button", { name: words(text.fixing.sheetRows("77")) }).click();
    await pane.getByRole("searchbox").fill(lengthen(catalogueFindings.E108.title));
    await pane.getByRole("button", { name: words(text.review.fixAll("2")) }).click();
    await look("preview of a group's fix");
    await view("convert");
    await pane.getByRole("button", { name: text.convert.change }).click();
    await pane.getByRole("radio", { checked: false }).first().click();
    await pane.getByRole("region", { name: text.convert.effect.title }).waitFor();
    await pane.getByRole("button", { name: text.convert.figures.matrix }).click();
    await look("another standard unit");
    await view("score");
    await look("nothing to score by");
    await view("summary");
    await look("nothing to sum up");
    await view("settings");
    await look("settings");
    for (const section of Object.values(text.settings.sections)) {
      await pane.getByRole("button", { name: words(section) }).click();
    }
    await look("all settings");

    await bench.openFile(sample("danh-muc-van-phong-da-sua.xlsx"));
    await pane.getByText(words(text.status.ready)).first().waitFor();
    await view("review");
    await look("ready");
    await view("convert");
    await pane.getByRole("button", { name: text.convert.writeNew }).click();
    await pane.getByText(text.notice.written).waitFor();
    await look("written");
    await view("score");
    await pane.getByRole("combobox", { name: text.score.month }).selectOption("2026-05");
    await pane.getByRole("button", { name: text.score.paste }).click();
    await look("nobody to score");
    await bench.bringAssignments(sample("giao-viec-2026-05.csv"), words(lengthen("Chọn tệp")));
    await pane.getByRole("table").getByRole("button", { name: "Vũ Đình Khải", exact: true }).waitFor();
    await look("people");
    await pane.getByRole("table").getByRole("button", { name: "Vũ Đình Khải", exact: true }).click();
    await look("one person");
    await page.keyboard.press("Escape");
    await view("summary");
    await look("summary");
    expect(looked).toEqual([]);
    await bench.close();
  });
});

/** Begins as the text does: texts of the page may have more around them. */
function words(start: string): RegExp {
  return new RegExp(start.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}

function viewOpener(bench: WorkbenchPage) {
  return async (id: keyof typeof text.views): Promise<void> => {
    const steps: Locator = bench.page.getByRole("main").getByRole("navigation");
    await steps.getByRole("button", { name: words(text.views[id]) }).click();
    await bench.region(text.views[id]).waitFor();
  };
}
