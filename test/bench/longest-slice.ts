/**
 * How long the core holds the page at a time: the longest stretch without a pause in each piece of the pane's work,
 * on a catalogue of 5,000 products and a month of 200 people, in CPU time, so that a busy machine tells the same. Aim:
 * 100 ms in a browser. Prints, never fails.
 */
import { assess } from "../../src/app/assess";
import { asCheck } from "../../src/app/check";
import { createPacer } from "../../src/app/pacer";
import { planConversionInSlices } from "../../src/app/plan-conversion";
import { planScores } from "../../src/app/plan-scores";
import { proposeInSlices } from "../../src/conversion/propose-standard";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { longCatalogue } from "./long-catalogue";
import { longMonth } from "./long-month";

const products = 5_000;
const people = 200;
const standard = { kind: "row", sheet: "Danh mục", row: 3 } as const;
const period = "2026-05";

const host = await openXlsx(await longCatalogue(products));
const workbook = await host.read();
const assessment = await measured("check a new catalogue", () => assess(workbook, { tried: { standard } }));
await measured("judge it for submission", () => Promise.resolve(asCheck(assessment)));
await measured("propose a standard unit", () => createPacer().run(proposeInSlices(assessment.conversion)));
const change = await measured("plan the converted catalogue", () =>
  createPacer().run(planConversionInSlices(assessment)),
);
await measured("write it into the file", () => host.apply(change));
const converted = await measured("read the file again", () => host.read());
await measured("check a converted catalogue", () => assess(converted));
const month = longMonth(converted, people);
const scores = await measured("score a month", () => planScores(converted, { period, assignments: month }));
await measured("write the score sheets", () => host.apply(scores.change));
const scored = await measured("read everything again", () => host.read());
await measured("score it again from its sheets", () => planScores(scored, { period }));

/** Runs the work while a heartbeat beats; the longest time between two beats is what people feel. */
async function measured<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const heart = startHeart();
  const start = cpuMilliseconds();
  // The first beat comes before the work, so that its first slice counts.
  await new Promise((resolve) => setImmediate(resolve));
  const result = await work();
  await new Promise((resolve) => setImmediate(resolve));
  const total = cpuMilliseconds() - start;
  const columns = [
    what.padEnd(32),
    `longest ${heart.stop().toFixed(0).padStart(5)} ms`,
    `whole ${total.toFixed(0).padStart(6)} ms`,
  ];
  process.stdout.write(`${columns.join("  ")}\n`);
  return result;
}

function startHeart(): { readonly stop: () => number } {
  let last = cpuMilliseconds();
  let longest = 0;
  let isBeating = true;
  const beat = () => {
    const now = cpuMilliseconds();
    longest = Math.max(longest, now - last);
    last = now;
    if (isBeating) setImmediate(beat);
  };
  setImmediate(beat);
  return {
    stop() {
      isBeating = false;
      return Math.max(longest, cpuMilliseconds() - last);
    },
  };
}

/** Of the whole process, collecting garbage included. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
