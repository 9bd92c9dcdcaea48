/** Which work may replace which, and what is said of work that ended badly. */
import { describe, expect, it } from "vitest";

import { OneWork } from "../../../src/taskpane/control/one-work";
import { useCases } from "../../../src/taskpane/control/use-cases";
import type { Notice } from "../../../src/taskpane/state/pane-state";
import { createStore } from "../../../src/taskpane/state/store";
import type { WorkOptions } from "../../../src/workbook/workbook-host";

function openWork() {
  const store = createStore("vi", "2026-05");
  const notices: Notice[] = [];
  const work = new OneWork({
    store,
    loadUseCases: () => Promise.resolve(useCases),
    notify: (notice) => notices.push(notice),
  });
  return { store, notices, work };
}

/** A task that lasts until it is stopped or finished by hand. */
function openTask() {
  let finish = (): void => undefined;
  let given: WorkOptions | null = null;
  let begin: (work: WorkOptions) => void = () => undefined;
  const started = new Promise<WorkOptions>((resolve) => {
    begin = resolve;
  });
  const run = (_: unknown, work: WorkOptions) => {
    given = work;
    begin(work);
    return new Promise<void>((resolve, reject) => {
      finish = resolve;
      work.signal?.addEventListener("abort", () => reject(new Error("stopped")));
    });
  };
  return { run, started, finish: () => finish(), report: () => given?.onProgress };
}

describe("one piece of work at a time", () => {
  it.each(["read", "score"] as const)("lets new work replace a running %s without a word", async (kind) => {
    const { store, notices, work } = openWork();
    const [old, next] = [openTask(), openTask()];
    const first = work.run(kind, old.run);
    await old.started;
    const second = work.run("write", next.run);
    await first;
    await next.started;
    old.report()?.({ done: 7, total: 9 });
    expect(store.state().work).toEqual({ kind: "write", canStop: true, done: 0, total: 0 });
    next.finish();
    await second;
    expect(store.state().work).toBeNull();
    expect(notices).toEqual([]);
  });

  it.each(["write", "undo"] as const)("does not let a reading interrupt a running %s", async (kind) => {
    const { work } = openWork();
    const task = openTask();
    const running = work.run(kind, task.run);
    const { signal } = await task.started;
    await work.run("read", () => Promise.reject(new Error("must not begin")));
    expect(work.kind).toBe(kind);
    expect(signal?.aborted).toBe(false);
    task.finish();
    await running;
    expect(work.kind).toBeNull();
  });

  it("says that work was stopped, not that it failed", async () => {
    const { notices, work } = openWork();
    const task = openTask();
    const running = work.run("read", task.run);
    await task.started;
    work.cancel();
    await running;
    expect(notices).toEqual([{ kind: "cancelled" }]);
  });

  it("tells what went wrong and is free again", async () => {
    const { store, notices, work } = openWork();
    await work.run("write", () => Promise.reject(new Error("the sheet is gone")));
    expect(notices.map(({ kind }) => kind)).toEqual(["problem"]);
    expect(store.state().work).toBeNull();
    await expect(work.run("read", () => Promise.resolve())).resolves.toBeUndefined();
  });
});
