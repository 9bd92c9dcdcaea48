/**
 * Measures a wait in a page without weighing on it: the page itself looks, now and then, whether what is waited for is
 * there, and notes when.
 */
import type { CDPSession, Page } from "playwright-core";

export interface Wait {
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** Milliseconds of processor time of the main thread. */
  readonly task: number;
  /** The longest stretch of it, in milliseconds; 0 when none was above 50. */
  readonly longest: number;
}

export type Awaited = "sentence" | "grid" | "written" | "counted";

declare global {
  interface Window {
    desk?: { stretches: number[]; sentence: string };
  }
}

export class DeskClock {
  private start = 0;
  private end = 0;
  private busyBefore = 0;

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<DeskClock> {
    const session = await page.context().newCDPSession(page);
    // Its own processor time: on a busy machine the clock would count the others as well.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(nameHelper);
    await page.evaluate(nameHelper);
    await page.addInitScript(watchStretches);
    await page.evaluate(watchStretches);
    return new DeskClock(page, session);
  }

  async begin(): Promise<void> {
    await this.page.evaluate(() => {
      if (!window.desk) return;
      window.desk.stretches = [];
      window.desk.sentence = document.querySelector("main [role=status]")?.textContent ?? "";
    });
    this.busyBefore = await this.busy();
    this.start = Date.now();
  }

  /** Waits for it; `read` then gives how long that took. */
  async until(what: Awaited): Promise<void> {
    this.end = await this.page.evaluate(lookFor, what);
  }

  async read(): Promise<Wait> {
    const task = (await this.busy()) - this.busyBefore;
    const stretches = await this.page.evaluate(() => window.desk?.stretches ?? []);
    return { wall: this.end - this.start, task, longest: Math.max(0, ...stretches) };
  }

  /** A new page counts from nothing. */
  private async busy(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  }
}

/** What runs this file names its functions by a helper of its own, which the page lacks. */
const nameHelper = "globalThis.__name ??= (named) => named";

/** Runs in the page. */
function watchStretches(): void {
  window.desk = { stretches: [], sentence: "" };
  const note = (list: PerformanceObserverEntryList): void => {
    for (const { duration } of list.getEntries()) window.desk?.stretches.push(duration);
  };
  new PerformanceObserver(note).observe({ type: "longtask", buffered: true });
}

/** Runs in the page; gives the time of day at which it was there. */
function lookFor(what: Awaited): Promise<number> {
  const sentence = (): string => document.querySelector("main [role=status]")?.textContent ?? "";
  const isThere: Record<Awaited, () => boolean> = {
    sentence: () => /\d sản phẩm/.test(sentence()) && sentence() !== window.desk?.sentence,
    // The first button of the strip above the grid, which acts on the grid.
    grid: () => document.querySelector('[role="toolbar"] button')?.getAttribute("aria-disabled") === null,
    written: () => /Đã ghi/.test(document.querySelector("main")?.textContent ?? ""),
    // "… · Trang tính vừa được sửa" behind the old figures is not yet the answer.
    counted: () => !sentence().startsWith(window.desk?.sentence ?? ""),
  };
  return new Promise((resolve) => {
    const look = (): void => {
      if (isThere[what]()) resolve(Date.now());
      else setTimeout(look, 10);
    };
    look();
  });
}
