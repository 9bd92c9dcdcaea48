/** What a person without a mouse does: walks by Tab until something has the focus, and presses keys there. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { everyLook } from "./every-look";

/** More than any view has stops. */
const mostStops = 80;

/** Stands before what is wrong at a stop. */
export const missing = " ✗ ";

/** Walks by Tab, through the page and round again, until the target has the focus; it must be in sight then. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops && !(await isFocused(target)); stop++) await page.keyboard.press("Tab");
  expect(await isFocused(target)).toBe(true);
  const [box, size] = [await target.boundingBox(), page.viewportSize()];
  expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) < (size?.height ?? 0)).toBe(true);
}

export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

interface Stop {
  /** What a screen reader says, roughly. */
  readonly name: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether its middle is really what lies there. */
  readonly isInSight: boolean;
  /** Of the same element with the same classes in a parent of the same: what is drawn for one is drawn for all. */
  readonly kind: string;
}

/**
 * Walks on by Tab, stop by stop, before the stop of that name or the page's end.
 *
 * @param shown Kinds of stops of this page at which the sign of the focus was seen; it is looked for at the others, and
 *   with EVERY_LOOK=1 at all.
 * @returns The names of the stops; what is wrong at one follows its name after `missing`.
 */
export async function walk(page: Page, end: string, shown: Set<string>): Promise<string[]> {
  const stops: string[] = [];
  for (let place = 0; place < mostStops; place++) {
    await page.keyboard.press("Tab");
    const stop = await focusedStop(page);
    if (stop === null || stop.name === end) break;
    const isShown = (!everyLook && shown.has(stop.kind)) || (await showsFocus(page, stop));
    if (isShown) shown.add(stop.kind);
    const wrong = [...(stop.isInSight ? [] : ["out of sight"]), ...(isShown ? [] : ["no sign"])];
    stops.push([stop.name, ...wrong].join(missing));
  }
  return stops;
}

/** Leaves and comes back, so that the same place is seen with and without the keyboard. */
async function showsFocus(page: Page, stop: Stop): Promise<boolean> {
  const withFocus = await pictureAround(page, stop);
  await page.keyboard.press("Shift+Tab");
  const isLeft = await changesFrom(withFocus, page, stop);
  const without = await pictureAround(page, stop);
  await page.keyboard.press("Tab");
  return isLeft || changesFrom(without, page, stop);
}

/** On a busy machine a sign is painted some frames after the key. */
async function changesFrom(picture: Buffer, page: Page, stop: Stop): Promise<boolean> {
  for (let look = 0; look < 10; look++) {
    if (!picture.equals(await pictureAround(page, stop))) return true;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  return false;
}

function focusedStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = document.elementFromPoint(x + width / 2, y + height / 2);
    const isInSight = middle !== null && (element.contains(middle) || middle.contains(element));
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name = element.getAttribute("aria-label") ?? labels[0]?.textContent ?? element.textContent;
    const kind = [element, element.parentElement].map((each) => `${each?.tagName} ${each?.getAttribute("class")}`);
    return { name: name.trim().slice(0, 60), box: { x, y, width, height }, isInSight, kind: kind.join(" in ") };
  });
}

/** A little more than the control, where most signs of the focus are. */
function pictureAround(page: Page, { box }: Stop): Promise<Buffer> {
  const { width: pageWidth, height: pageHeight } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.max(0, box.x - 4), Math.max(0, box.y - 4)];
  const width = Math.max(1, Math.min(box.width + 8, pageWidth - x));
  const height = Math.max(1, Math.min(box.height + 8, pageHeight - y));
  return page.screenshot({ clip: { x, y, width, height } });
}
