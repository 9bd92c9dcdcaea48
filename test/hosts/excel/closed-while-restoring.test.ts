/**
 * The pane is closed while it puts a failed step back, at any action of any of those requests, or while the next pane
 * does so in its place. Whoever comes then must still find the journal: the workbook is half-written until the end.
 */
import { describe, expect, it } from "vitest";
import { copyModel, restoreModel } from "../../excel-host/model-workbook";
import { newHost, playWholeJob, stateOf, type Scene } from "./whole-job";

const { bed, scenes } = await playWholeJob({ apiMinor: 13 });
/** Sheets rewritten, sheets and rows brought back; the others go the same ways. */
const tried = [
  ...["convert again by another standard", "undo of the fixes"],
  ...(process.env["EVERY_FAULT"] === "1" ? ["remove"] : []),
];
const writing = scenes.filter(({ name }) => tried.includes(name));

/** More than it takes to put the journal into the document; what follows are writes like any other. */
const most = 12;
const code = "GeneralException";

/** With EVERY_FAULT=1 every action is tried at every request; otherwise neighbouring requests take turns at them. */
const turns = process.env["EVERY_FAULT"] === "1" ? 1 : 12;

/** Resolves to true when the pane was closed before `work` had ended. */
async function isClosedDuring(work: () => Promise<unknown>): Promise<boolean> {
  const closed = new Promise<true>((resolve) => (bed.onSilence = () => resolve(true)));
  const ended = work().then(
    () => false,
    () => false,
  );
  return Promise.race([closed, ended]);
}

async function expectWhole(scene: Scene, where: string): Promise<void> {
  bed.faults = [];
  await newHost(bed).recover();
  const state = stateOf(scene, bed.workbook);
  expect({ where, isWhole: state === "before" || state === "complete" }).toEqual({ where, isWhole: true });
}

/** Closes at every point of the restoring; how many points there were. */
async function closeEverywhere(
  requests: readonly number[],
  attempt: (request: number, when: number) => Promise<boolean>,
): Promise<number> {
  let points = 0;
  for (const [index, actions] of requests.entries()) {
    // After its last action a request is done, and being closed later is the same point.
    const last = Math.min(actions, most);
    for (let when = 1; when <= last; when++) {
      if (when % turns !== index % turns && when !== last) continue;
      expect(await attempt(index + 1, when)).toBe(true);
      points += 1;
    }
  }
  expect(await attempt(requests.length + 1, 1)).toBe(false);
  return points;
}

/** The actions of each request that `work` makes after the first `skipped` ones. */
async function actionsOfRequests(work: () => Promise<unknown>, skipped: number): Promise<number[]> {
  const totals: number[] = [];
  bed.resetCounters();
  bed.onRequest = () => totals.push(bed.counters.actions);
  await work().catch(() => undefined);
  bed.onRequest = () => undefined;
  const ends = [...totals.slice(1), bed.counters.actions];
  return ends.map((end, index) => end - (totals[index] ?? 0)).slice(skipped);
}

describe("the pane is closed while a failed step is put back", () => {
  it.each(writing)("$name", { timeout: 300_000 }, async (scene) => {
    const failing = { request: scene.requests, code, when: "halfWay" } as const;
    const { act: failed } = await scene.start();
    bed.faults = [failing];
    const restoring = await actionsOfRequests(failed, scene.requests);
    const points = await closeEverywhere(restoring, async (request, when) => {
      const { act } = await scene.start();
      bed.resetCounters();
      bed.faults = [failing, { request: scene.requests + request, code, when, isSilent: true }];
      const isClosed = await isClosedDuring(act);
      await expectWhole(scene, `request ${request} of putting back, action ${when}`);
      return isClosed;
    });
    expect(points).toBeGreaterThan(restoring.length);
  });
});

describe("the next pane is closed while it mends what the first one left", () => {
  it.each(writing)("$name", { timeout: 300_000 }, async (scene) => {
    const { act } = await scene.start();
    bed.resetCounters();
    bed.faults = [{ request: scene.requests, code, when: "halfWay", isSilent: true }];
    expect(await isClosedDuring(act)).toBe(true);
    bed.faults = [];
    const left = copyModel(bed.workbook);
    const mending = await actionsOfRequests(() => newHost(bed).recover(), 0);
    const points = await closeEverywhere(mending, async (request, when) => {
      restoreModel(bed.workbook, left);
      bed.resetCounters();
      bed.faults = [{ request, code, when, isSilent: true }];
      const isClosed = await isClosedDuring(() => newHost(bed).recover());
      await expectWhole(scene, `request ${request} of mending, action ${when}`);
      return isClosed;
    });
    expect(points).toBeGreaterThan(mending.length);
  });
});
