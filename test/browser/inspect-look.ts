/** What a view must be like in every look: without a barrier for anybody, and whole. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "vitest";

import { viewNames, type PanePage, type ViewName } from "./pane-page";

export type Language = keyof typeof viewNames;

/** Takes a picture of what is on the page, and looks for barriers in all of it. */
export async function expectNoBarrier(bench: PanePage, name: string): Promise<void> {
  await bench.picture(name);
  const { violations } = await new AxeBuilder({ page: bench.page }).setLegacyMode(true).analyze();
  const barriers = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(barriers, name).toEqual([]);
}

/** The pane has to be shown in that language. */
export async function inspectViews(bench: PanePage, language: Language, name: string): Promise<void> {
  for (const view of viewNames[language]) await inspectView(bench, view, `${name} ${language} ${view}`);
}

async function inspectView(bench: PanePage, view: ViewName, name: string): Promise<void> {
  await bench.go(view);
  await expectNoBarrier(bench, name);
  const overflow = await bench.region(view).evaluate((frame) => frame.scrollWidth - frame.clientWidth);
  expect(overflow, `${name}: wider than its frame`).toBe(0);
}

/** Scores a month in the open file, so that every view has something to show. */
export async function fillViews(bench: PanePage, assignments: string): Promise<void> {
  await bench.go("Quy đổi");
  await bench.button("Ghi danh mục quy đổi vào trang mới").click();
  await bench.page.getByText("Đã ghi:").waitFor();
  await bench.go("Chấm điểm");
  await bench.page.getByRole("combobox", { name: "Tháng" }).selectOption("2026-05");
  await bench.bringAssignments(assignments);
  await bench.page.getByText("Kết quả từng người (7 người)").waitFor();
}
