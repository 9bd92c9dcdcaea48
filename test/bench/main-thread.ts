/**
 * How long a page's main thread is held at a time, in its own processor time: what the browser writes down of each of its
 * tasks. A machine that is busy with other things tells nearly the same, where the clock would tell twice as much.
 */
import type { CDPSession, Page } from "playwright-core";

export interface Stretches {
  /** Milliseconds of the longest. */
  readonly longest: number;
  /** How many were above `felt`. */
  readonly felt: number;
  /** Milliseconds in all. */
  readonly total: number;
}

/** Milliseconds from which a person may feel that the page does not answer. */
export const felt = 100;

const task = "RunTask";
const mainThread = "CrRendererMain";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export class MainThread {
  private events: TraceEvent[] = [];

  private constructor(private readonly session: CDPSession) {
    session.on("Tracing.dataCollected", ({ value }) => {
      for (const event of value) if (isTraceEvent(event)) this.events.push(event);
    });
  }

  static async of(page: Page): Promise<MainThread> {
    const browser = page.context().browser();
    if (!browser) throw new Error("the page has no browser of its own");
    return new MainThread(await browser.newBrowserCDPSession());
  }

  async begin(): Promise<void> {
    this.events = [];
    await this.session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] },
    });
  }

  async end(): Promise<Stretches> {
    const complete = new Promise((resolve) => {
      this.session.once("Tracing.tracingComplete", resolve);
    });
    await this.session.send("Tracing.end");
    await complete;
    return stretchesOf(this.events);
  }
}

/** Of the page that did most. */
function stretchesOf(events: readonly TraceEvent[]): Stretches {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const threads = new Map<string, number[]>();
  for (const event of events) {
    if (event.name === "thread_name" && event.args?.name === mainThread) threads.set(threadOf(event), []);
  }
  for (const event of events) {
    if (event.name === task) threads.get(threadOf(event))?.push((event.tdur ?? 0) / 1000);
  }
  const sum = (tasks: readonly number[]): number => tasks.reduce((total, each) => total + each, 0);
  const [tasks = []] = [...threads.values()].sort((one, other) => sum(other) - sum(one));
  return { longest: Math.max(0, ...tasks), felt: tasks.filter((each) => each > felt).length, total: sum(tasks) };
}

function isTraceEvent(value: object): value is TraceEvent {
  return "name" in value && "pid" in value && "tid" in value;
}
