/** What a view must be like in every look: without a barrier for anybody, and whole. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "vitest";

import { toMonth } from "./month-page";
import type { PanePage, viewNames, ViewName } from "./pane-page";

export type Language = keyof typeof viewNames;

/** What a person or their machine sets for every page. */
export interface Look {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors?: "active";
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Gives the open page another look. */
export async function putOn({ page }: PanePage, { colorScheme, forcedColors, viewport }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? "none" });
  if (viewport) await page.setViewportSize(viewport);
}

/** What is asked of a look: all, or only what another look of the same things changes, their colours. */
export type Asked = "everything" | "colours";

/** Takes a picture of what is on the page, and looks for barriers in all of it. */
export async function expectNoBarrier(bench: PanePage, name: string, asked: Asked = "everything"): Promise<void> {
  await bench.page.evaluate(colorsAreAtRest);
  await bench.picture(name);
  const axe = new AxeBuilder({ page: bench.page }).setLegacyMode(true);
  if (asked === "colours") axe.withRules(["color-contrast"]);
  const { violations } = await axe.analyze();
  const barriers = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(barriers, name).toEqual([]);
}

/** Runs in the page: on its way from one colour to another, a text may be too pale for a moment. */
async function colorsAreAtRest(): Promise<void> {
  // The new look is drawn first; what moves on its own account never ends.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));
}

/** Of the view that is open. */
export async function inspectView(bench: PanePage, view: ViewName, name: string, asked?: Asked): Promise<void> {
  await expectNoBarrier(bench, name, asked);
  const overflow = await bench.region(view).evaluate((frame) => frame.scrollWidth - frame.clientWidth);
  expect(overflow, `${name}: wider than its frame`).toBe(0);
}

/** Scores a month in the open file, so that every view has something to show. */
export async function fillViews(bench: PanePage, assignments: string): Promise<void> {
  await toMonth(bench);
  await bench.bringAssignments(assignments);
  await bench.deskShows(7);
  await bench.confirmNewcomers();
}
