/**
 * The whole job interrupted at every step: cancelled, the pane closed and opened anew, the line down for good, or
 * somebody else typing into the same workbook. Nothing may be lost, and nothing of ours may lie about.
 */
import { describe, expect, it } from "vitest";
import { findModelSheet, touchCell, type ModelWorkbook } from "../../excel-host/model-workbook";
import { UserError } from "../../../src/workbook/user-error";
import { moments, type FaultKind } from "./fault-kinds";
import { newHost, playWholeJob, stateOf, type Scene } from "./whole-job";

/** What the manifest promises, and an Excel that tells merged areas and is otherwise the same to us. */
const { bed, scenes } = await playWholeJob({ apiMinor: 9 });
const points = scenes.reduce((sum, { requests }) => sum + requests, 0);

const everyMoment = process.env["EVERY_FAULT"] === "1";

/** The moment that has its turn at a request (1-based), with EVERY_FAULT=1 all of them. */
const momentsAt = (request: number): readonly FaultKind[] =>
  everyMoment ? moments : moments.filter((_, place) => place === request % moments.length);

const allRequestsOf = ({ requests }: Scene): number[] => Array.from({ length: requests }, (_, index) => index + 1);

/** Of neighbouring steps others by turns, with EVERY_FAULT=1 all of them. */
const requestsOf = (scene: Scene): number[] =>
  allRequestsOf(scene).filter((request) => everyMoment || request % 3 === scenes.indexOf(scene) % 3);

/** Steps of the progress that are passed over between two that are cancelled. */
const stride = everyMoment ? 1 : 5;

function expectWhole(scene: Scene, where: string): void {
  const state = stateOf(scene, bed.workbook);
  expect({ where, isWhole: state === "before" || state === "complete" }).toEqual({ where, isWhole: true });
}

function expectComplete(scene: Scene, where: string): void {
  expect({ where, state: stateOf(scene, bed.workbook) }).toEqual({ where, state: stateOf(scene, scene.complete) });
}

/** What a pane opened later finds and can still do. An undo it cannot do any more. */
async function reopen(
  scene: Scene,
  { where, actAnew }: { where: string; actAnew: (host: ReturnType<typeof newHost>) => Promise<unknown> },
) {
  bed.faults = [];
  bed.resetCounters();
  const host = newHost(bed);
  await host.recover();
  expectWhole(scene, where);
  if (scene.isUndo) return;
  // What is done already may be refused a second time: the source is no longer what it was.
  const outcome: unknown = await actAnew(host).then(
    () => null,
    (error: unknown) => error,
  );
  const isRefused = outcome instanceof UserError && outcome.key === "sourceChanged";
  expect({ where, outcome }).toEqual({ where, outcome: isRefused ? outcome : null });
  expectComplete(scene, `${where}, done again`);
}

describe(`the pane is closed at any of ${points} requests and opened anew`, () => {
  it.each(scenes)("$name", { timeout: 120_000 }, async (scene) => {
    for (const request of requestsOf(scene)) {
      for (const { code, when } of momentsAt(request)) {
        const { act, actAnew } = await scene.start();
        bed.resetCounters();
        bed.faults = [{ request, code, when, isSilent: true }];
        const closed = new Promise<void>((resolve) => (bed.onSilence = resolve));
        void act();
        await closed;
        await reopen(scene, { where: `request ${request}: closed ${when}`, actAnew });
      }
    }
  });
});

describe(`the line goes down for good at any of ${points} requests`, () => {
  it.each(scenes)("$name", { timeout: 120_000 }, async (scene) => {
    for (const request of requestsOf(scene)) {
      for (const { when } of momentsAt(request)) {
        const where = `request ${request}: down ${when}`;
        const { host, act, actAnew } = await scene.start();
        bed.resetCounters();
        bed.faults = [{ request, code: "ConnectionFailure", when, lasts: true }];
        await expect(act()).rejects.toMatchObject({ key: "connectionLost" });
        bed.faults = [];
        // The same pane, once the line is back, and on the next round a pane opened anew.
        await host.read();
        expectWhole(scene, where);
        bed.resetCounters();
        if (!scene.isUndo) {
          await act();
          expectComplete(scene, `${where}, done again`);
        }
        if (when !== "halfWay") continue;
        const again = await scene.start();
        bed.resetCounters();
        bed.faults = [{ request, code: "ConnectionFailure", when, lasts: true }];
        await expect(again.act()).rejects.toMatchObject({ key: "connectionLost" });
        await reopen(scene, { where: `${where}, opened anew`, actAnew });
      }
    }
  });
});

const cancellable = scenes.filter(({ isUndo }) => !isUndo);

describe("the work is cancelled", () => {
  it.each(cancellable)("$name: at each request", { timeout: 120_000 }, async (scene) => {
    for (const request of requestsOf(scene)) {
      const { act } = await scene.start();
      bed.resetCounters();
      await cancelled(scene, {
        act,
        where: `request ${request}`,
        when: (cancel) => {
          bed.onRequest = (now) => now === request && cancel();
          return null;
        },
      });
    }
  });

  it.each(cancellable)(
    "$name: at each step of its progress, the core's included",
    { timeout: 120_000 },
    async (scene) => {
      let steps = 0;
      const counted = await scene.startWithCore();
      await counted.act({ onProgress: () => (steps += 1) });
      expect(steps).toBeGreaterThan(0);
      for (let step = 1; step <= steps; step += stride) {
        const { act } = await scene.startWithCore();
        let seen = 0;
        await cancelled(scene, {
          act,
          where: `progress ${step} of ${steps}`,
          when: (cancel) => () => ++seen === step && cancel(),
        });
      }
    },
  );
});

interface Cancelling {
  readonly act: Awaited<ReturnType<Scene["start"]>>["act"];
  readonly where: string;
  /** Arranges for the cancelling; what it gives back is told the progress. */
  readonly when: (cancel: () => void) => (() => unknown) | null;
}

async function cancelled(scene: Scene, { act, where, when }: Cancelling): Promise<void> {
  const abort = new AbortController();
  const reason = new Error("the person pressed Stop");
  const onProgress = when(() => abort.abort(reason));
  const outcome: unknown = await act({ signal: abort.signal, ...(onProgress ? { onProgress } : {}) }).then(
    () => null,
    (error: unknown) => error,
  );
  bed.onRequest = () => undefined;
  expect({ where, outcome }).toEqual({ where, outcome: outcome === null ? null : reason });
  // Too late to cancel, it is done; otherwise it never happened.
  if (outcome === null) {
    expectComplete(scene, where);
    return;
  }
  const state = stateOf(scene, bed.workbook);
  expect({ where, state }).toEqual({ where, state: "before" });
  await act();
  expectComplete(scene, `${where}, done again`);
}

const theirs = "đồng nghiệp vừa gõ";

/** In the user's own sheet, beside the catalogue. */
function colleagueTypes({ sheets }: ModelWorkbook): void {
  const sheet = sheets[0];
  if (sheet) touchCell(sheet, 12, 30).value = theirs;
}

/** Takes the colleague's text away again; how often it was there. */
function takeTheirs(workbook: ModelWorkbook): number {
  const cells = findModelSheet(workbook, workbook.sheets[0]?.name ?? "")?.cells ?? new Map<string, never>();
  const places = [...cells].filter(([, { value }]) => value === theirs).map(([place]) => place);
  for (const place of places) cells.delete(place);
  return places.length;
}

describe("somebody else types into the user's sheet at any request", () => {
  it.each(scenes)("$name: what they typed stays, whatever fails", { timeout: 120_000 }, async (scene) => {
    for (const request of requestsOf(scene)) {
      const faults = [null, ...moments];
      for (const fault of everyMoment ? faults : [faults[request % faults.length] ?? null]) {
        const where = `request ${request}, ${fault?.title ?? "nothing fails"}`;
        const { act } = await scene.start();
        bed.resetCounters();
        if (fault) bed.faults = [{ request, code: fault.code, when: fault.when }];
        bed.onRequest = (now) => now === request && colleagueTypes(bed.workbook);
        await act().catch(() => undefined);
        bed.faults = [];
        bed.onRequest = () => undefined;
        expect({ where, typed: takeTheirs(bed.workbook) }).toEqual({ where, typed: 1 });
        expectWhole(scene, where);
      }
    }
  });
});
