/** The month's desk at every width a pane can have, in every look, with the longest names and with four hundred people. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readSampleCatalogue } from "../../assets/samples/sample-catalogue";
import { inventedMonth, inventedPeople } from "../support/invented-people";
import { browserPath } from "./built-pages";
import { everyStory } from "./every-story";
import { everyLook } from "./every-look";
import { openExcelPlace, type ExcelPlace } from "./excel-page";
import { expectNoBarrier, inspectView, putOn, type Look } from "./inspect-look";
import { assignmentsFile, MonthDeskPage, toMonth } from "./month-page";
import type { PanePage } from "./pane-page";

const widths = [320, 380, 640, 900] as const;
const colours: readonly Look[] = [
  { name: "light", colorScheme: "light" },
  { name: "dark", colorScheme: "dark" },
  { name: "forced colours", colorScheme: "dark", forcedColors: "active" },
];

/** Every width in light, and one of them in turn in the others; all in all with EVERY_LOOK=1. */
const looks: readonly Look[] = colours.flatMap((colour, turn) =>
  widths
    .filter((width) => everyLook || turn === 0 || widths.indexOf(width) % colours.length === turn)
    .map((width) => ({ ...colour, name: `${colour.name} at ${width} px`, viewport: { width, height: 700 } })),
);
const [first, longest] = inventedPeople(2);
const codes = readSampleCatalogue().map((_row, index) => `VP.${String(index + 1).padStart(3, "0")}`);

// Without a browser nothing here can run; find-programs.ts said so loudly, and with CI=true it throws.
describe.skipIf(browserPath === null || !everyStory)("how the month's desk looks", () => {
  let excel: ExcelPlace;
  beforeAll(async () => {
    excel = await openExcelPlace();
  });
  afterAll(() => excel.close());

  it("is whole and without a barrier at every width: empty, with long names, a refused mark and a person opened", async () => {
    const { pane } = await excel.open({ file: "danh-muc-van-phong-da-sua.xlsx" });
    await toMonth(pane);
    await inspectAll(pane, "empty");
    await bringPeople(pane, 12);
    const desk = new MonthDeskPage(pane);
    await desk.mark(first ?? "").fill("27,5");
    await desk.mark(first ?? "").press("Enter");
    await desk.openCriteria(longest ?? "");
    await desk.criterion(longest ?? "", "I.1").fill("50");
    await desk.criterion(longest ?? "", "I.1").press("Tab");
    await desk.table.getByText("Cấp trên chấm, tiêu chí I.1 ghi “50”.").waitFor();
    await inspectAll(pane, "twelve");
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });

  it("shows four hundred people, of whom only those in sight are in the page, and walks to the last of them", async () => {
    const { pane } = await excel.open({ file: "danh-muc-van-phong-da-sua.xlsx" });
    await toMonth(pane);
    await bringPeople(pane, 400);
    const desk = new MonthDeskPage(pane);
    // The rows are those of the desk of twelve, of which every look is taken.
    for (const look of everyLook ? looks : looks.slice(-1)) {
      await putOn(pane, look);
      await desk.table.evaluate((table) => table.scrollIntoView());
      await expectNoBarrier(pane, `${look.name} desk of 400`, "colours");
      expect(await desk.table.getByRole("row").count()).toBeLessThan(60);
    }
    await desk.mark(first ?? "").fill("25");
    await desk.mark(first ?? "").press("Enter");
    // Each row comes up before the keyboard goes on.
    for (const name of inventedPeople(30).slice(1)) {
      await expect.poll(() => desk.mark(name).evaluate((mark) => mark === document.activeElement)).toBe(true);
      await desk.mark(name).press("ArrowDown");
    }
    // Scrolled away, what is being typed is still there.
    const last = inventedPeople(31)[30] ?? "";
    await desk.mark(last).pressSequentially("2");
    await pane.region("Chấm điểm").evaluate((frame) => frame.scrollTo(0, 0));
    await desk.row(first ?? "").waitFor();
    await desk.mark(last).press("6");
    await desk.mark(last).press("Enter");
    await expect.poll(() => desk.mark(last).inputValue()).toBe("26");
    expect(pane.troubles).toEqual([]);
    await pane.close();
  });
});

async function bringPeople(pane: PanePage, people: number): Promise<void> {
  await pane.bringAssignments(assignmentsFile(inventedMonth({ people, codes, linesPerPerson: 4 })));
  await pane.confirmNewcomers();
  await pane.deskShows(people);
  // The scores that follow the confirmation are there.
  await pane.page.locator("[data-main-action]:not([aria-disabled=true])").waitFor();
}

async function inspectAll(pane: PanePage, filling: string): Promise<void> {
  for (const [nth, look] of looks.entries()) {
    await putOn(pane, look);
    await pane.region("Chấm điểm").evaluate((frame) => frame.querySelector("[role=table]")?.scrollIntoView());
    const asked = everyLook || nth < widths.length ? "everything" : "colours";
    await inspectView(pane, "Chấm điểm", `${look.name} desk ${filling}`, asked);
  }
}
