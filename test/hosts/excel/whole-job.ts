/**
 * The whole job of an office in Excel, step by step, on a small catalogue: every step can be started again from the
 * same workbook, so that it can be made to fail in every place.
 */
import { applyFixes } from "../../../src/app/apply-fixes";
import { check } from "../../../src/app/check";
import { convertCatalogue } from "../../../src/app/convert";
import { removeOutput } from "../../../src/app/remove-output";
import { scoreMonthly } from "../../../src/app/score";
import { writeFindings } from "../../../src/app/write-findings";
import { createExcelHost, type ExcelHost } from "../../../src/hosts/excel/excel-host";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { findingWords } from "../../../src/strings/finding-words";
import { messagesOf } from "../../../src/strings/messages";
import type { AppliedChange, WorkbookChange } from "../../../src/workbook/workbook-change";
import type { WorkOptions } from "../../../src/workbook/workbook-host";
import { withCalculation } from "../../excel-host/calculated-values";
import { fillModel } from "../../excel-host/model-of-snapshot";
import { textOfWorkbook } from "../../excel-host/model-view";
import { copyModel, restoreModel, type ModelWorkbook } from "../../excel-host/model-workbook";
import { createTestBed, type TestBed, type TestBedOptions } from "../../excel-host/test-bed";
import { onePerson, period, smallOffice } from "../small-office";

type Act = (host: ExcelHost, work: WorkOptions) => Promise<AppliedChange | null>;

const standard = (code: string) => ({ kind: "code", code }) as const;

const fix: Act = async (host, work) => {
  const assessment = await check(host, {}, work);
  return (await applyFixes(host, { assessment, findings: assessment.findings }, work)).change;
};
const convertBy =
  (code: string): Act =>
  async (host, work) =>
    (await convertCatalogue(host, { force: true, tried: { standard: standard(code) } }, work)).applied;
const score: Act = async (host, work) =>
  (await scoreMonthly(host, { period, assignments: onePerson, force: true }, work)).applied;
const remove: Act = removeOutput;
const listFindings: Act = async (host, work) => {
  const assessment = await check(host, {}, work);
  return writeFindings(host, { assessment, wordsOf: (finding) => findingWords(finding, messagesOf("vi")) }, work);
};
const readOnly: Act = async (host, work) => {
  await check(host, {}, work);
  return null;
};

interface Step {
  readonly name: string;
  readonly act: Act;
  /** The step takes this back instead of doing it. */
  readonly isUndo?: boolean;
  /** The next step begins where this one began. */
  readonly isOnlyTried?: boolean;
}

/** In the order of an office's month; each begins where the one before it ended. */
const steps: readonly Step[] = [
  { name: "check", act: readOnly },
  { name: "list the findings", act: listFindings },
  { name: "undo of the removal", act: remove, isUndo: true },
  { name: "undo of the fixes", act: fix, isUndo: true },
  { name: "fix", act: fix },
  { name: "convert", act: convertBy("VP.001") },
  { name: "convert again by another standard", act: convertBy("VP.003") },
  // Without the score sheets, which would only make it slower: they go the same way.
  { name: "remove", act: remove, isOnlyTried: true },
  { name: "score", act: score },
];

/** One step between two known workbooks. */
export interface Scene {
  readonly name: string;
  readonly isUndo: boolean;
  /** How many requests the step makes when all goes well. */
  readonly requests: number;
  readonly before: string;
  readonly complete: string;
  /** Brings the workbook to the state before the step; gives a new pane's host and the step itself. */
  readonly start: () => Promise<StartedScene>;
  /** The step with the core's own work in it, which `start` takes as done. */
  readonly startWithCore: () => Promise<StartedScene>;
}

export interface StartedScene {
  readonly host: ExcelHost;
  readonly act: (work?: WorkOptions) => Promise<unknown>;
  /** The same step in a pane opened later, which can take nothing back. */
  readonly actAnew: (host: ExcelHost) => Promise<unknown>;
}

export function newHost({ workbook }: TestBed): ExcelHost {
  return withCalculation(createExcelHost({ retryPause: 0, silence: 0 }), workbook);
}

export interface WholeJob {
  readonly bed: TestBed;
  readonly scenes: readonly Scene[];
}

/** Plays the job once and remembers every state on the way. */
export async function playWholeJob(options: TestBedOptions): Promise<WholeJob> {
  const bed = createTestBed(options);
  fillModel(bed.workbook, await (await openXlsx(await smallOffice())).read());
  const scenes: Scene[] = [];
  for (const step of steps) {
    const origin = copyModel(bed.workbook);
    scenes.push(await sceneOf(bed, step));
    if (step.isOnlyTried) restoreModel(bed.workbook, origin);
  }
  return { bed, scenes };
}

async function sceneOf(bed: TestBed, { name, act, isUndo = false }: Step): Promise<Scene> {
  const origin = copyModel(bed.workbook);
  const change = await changeOf(bed, act);
  restoreModel(bed.workbook, origin);
  // What the core computes is the same each time: read, then apply what it once computed.
  const replay: Act = async (host, work) => {
    await host.read(work);
    return change && host.apply(change, work);
  };
  const start = () => startScene(bed, { origin, act: replay, isUndo });
  const { act: run } = await start();
  const before = textOfWorkbook(bed.workbook);
  bed.resetCounters();
  await run();
  return {
    name,
    isUndo,
    requests: bed.counters.requests,
    before,
    complete: textOfWorkbook(bed.workbook),
    start,
    startWithCore: () => startScene(bed, { origin, act, isUndo }),
  };
}

/** What the step asks of the host. */
async function changeOf(bed: TestBed, act: Act): Promise<WorkbookChange | null> {
  let asked: WorkbookChange | null = null;
  const host = newHost(bed);
  const listening: ExcelHost = {
    ...host,
    apply(change, work) {
      asked = change;
      return host.apply(change, work);
    },
  };
  await act(listening, {});
  return asked;
}

interface StartOptions {
  readonly origin: ModelWorkbook;
  readonly act: Act;
  readonly isUndo: boolean;
}

async function startScene(bed: TestBed, { origin, act, isUndo }: StartOptions): Promise<StartedScene> {
  bed.faults = [];
  bed.onRequest = () => undefined;
  restoreModel(bed.workbook, origin);
  const host = newHost(bed);
  if (!isUndo) return { host, act: (work = {}) => act(host, work), actAnew: (other) => act(other, {}) };
  const applied = await act(host, {});
  if (!applied) throw new Error("the step to take back did nothing");
  return { host, act: () => host.undo(applied), actAnew: () => Promise.resolve() };
}

/** Which of the scene's two states a workbook is in. */
export function stateOf({ before, complete }: Scene, workbook: ModelWorkbook | string): string {
  const text = typeof workbook === "string" ? workbook : textOfWorkbook(workbook);
  if (text === before) return "before";
  return text === complete ? "complete" : "in between";
}
