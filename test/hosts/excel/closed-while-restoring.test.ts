/**
 * The pane is closed while it puts a failed step back, at any action of any of those requests, or while the next pane
 * does so in its place. Whoever comes then must still find the journal: the workbook is half-written until the end.
 */
import { describe, expect, it } from "vitest";
import { newHost, playWholeJob, stateOf, type Scene } from "./whole-job";

const { bed, scenes } = await playWholeJob({ apiMinor: 13 });
/** Sheets rewritten, sheets and rows brought back; the others go the same ways. */
const tried = ["convert again by another standard", "remove", "undo of the fixes"];
const writing = scenes.filter(({ name }) => tried.includes(name));

/** More than it takes to put the journal into the document; what follows are writes like any other. */
const actions = Array.from({ length: 12 }, (_, index) => index + 1);
const code = "GeneralException";

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

/** Closes at every point of the restoring until there are no more requests; how many points there were. */
async function closeEverywhere(attempt: (request: number, when: number) => Promise<boolean>): Promise<number> {
  let points = 0;
  for (let request = 1; ; request++) {
    for (const when of actions) {
      if (!(await attempt(request, when))) return points;
      points += 1;
    }
  }
}

describe("the pane is closed while a failed step is put back", () => {
  it.each(writing)("$name", { timeout: 120_000 }, async (scene) => {
    const points = await closeEverywhere(async (request, when) => {
      const { act } = await scene.start();
      bed.resetCounters();
      bed.faults = [
        { request: scene.requests, code, when: "halfWay" },
        { request: scene.requests + request, code, when, isSilent: true },
      ];
      const isClosed = await isClosedDuring(act);
      await expectWhole(scene, `request ${request} of putting back, action ${when}`);
      return isClosed;
    });
    expect(points).toBeGreaterThan(actions.length);
  });
});

describe("the next pane is closed while it mends what the first one left", () => {
  it.each(writing)("$name", { timeout: 120_000 }, async (scene) => {
    const points = await closeEverywhere(async (request, when) => {
      const { act } = await scene.start();
      bed.resetCounters();
      bed.faults = [{ request: scene.requests, code, when: "halfWay", isSilent: true }];
      expect(await isClosedDuring(act)).toBe(true);
      bed.resetCounters();
      bed.faults = [{ request, code, when, isSilent: true }];
      const isClosed = await isClosedDuring(() => newHost(bed).recover());
      await expectWhole(scene, `request ${request} of mending, action ${when}`);
      return isClosed;
    });
    expect(points).toBeGreaterThan(actions.length);
  });
});
