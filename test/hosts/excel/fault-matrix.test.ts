/**
 * The whole job with one request failing: every request, before, half-way and after, the codes taking turns. Whatever
 * fails, the workbook is as before or complete, the outcome says which, nothing of ours lies about, and trying again
 * succeeds.
 */
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../src/strings/messages";
import { UserError } from "../../../src/workbook/user-error";
import { faultCodes, faultKinds, kindsAt, type FaultKind } from "./fault-kinds";
import { playWholeJob, stateOf, type Scene } from "./whole-job";

const { bed, scenes } = await playWholeJob({ apiMinor: 13 });
const points = scenes.reduce((sum, { requests }) => sum + requests, 0);

/** The state that an outcome promises: an error that does not say otherwise means that nothing happened. */
function promisedBy(outcome: unknown): string {
  if (outcome === null) return "complete";
  if (outcome instanceof UserError) return outcome.params["restored"] === "no" ? "in between" : "before";
  return outcome instanceof TypeError ? "before" : "nothing: a bug";
}

function sentenceOf(outcome: unknown): string {
  return outcome instanceof UserError ? messagesOf("vi").errors[outcome.key](outcome.params) : "";
}

/** What failed so far, each kind once. */
const failed = new Set<string>();

async function failEverywhere(scene: Scene): Promise<void> {
  const before = scenes.slice(0, scenes.indexOf(scene)).reduce((sum, { requests }) => sum + requests, 0);
  for (let request = 1; request <= scene.requests; request++) {
    // What is left in the host does not depend on the code, so one retry for each moment shows that it is in order.
    const retried = new Set<FaultKind["when"]>();
    for (const { title, ...kind } of kindsAt(before + request)) {
      const where = `request ${request} of ${scene.requests}: ${title}`;
      const { act } = await scene.start();
      bed.resetCounters();
      bed.faults = [{ request, ...kind }];
      const outcome = await act().then(
        () => null,
        (error: unknown) => error,
      );
      bed.faults = [];
      const state = stateOf(scene, bed.workbook);
      // Of a step that changes nothing, both states are one.
      const isFine = state === promisedBy(outcome) || (scene.before === scene.complete && state === "before");
      expect({ where, state, isFine, sentence: sentenceOf(outcome) }).toMatchObject({ where, isFine: true });
      expect({ where, hearsEdits: bed.workbook.areEventsOn }).toEqual({ where, hearsEdits: true });
      failed.add(title);
      if (outcome === null || retried.has(kind.when)) continue;
      retried.add(kind.when);
      await act();
      expect({ where, afterRetry: stateOf(scene, bed.workbook) }).toEqual({
        where,
        afterRetry: stateOf(scene, scene.complete),
      });
    }
  }
}

describe(`one of ${points} requests fails in ${faultKinds.length} ways (${faultCodes.size} codes)`, () => {
  it.each(scenes)("$name: $requests requests", { timeout: 300_000 }, async (scene) => {
    await failEverywhere(scene);
  });

  it("meets every kind, and at every moment", () => {
    expect(faultKinds.map(({ title }) => title).filter((title) => !failed.has(title))).toEqual([]);
  });
});
