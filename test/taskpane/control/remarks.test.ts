/** What a host says beside its results: shown as long as it holds, and the choices that it asks for. */
import { describe, expect, it } from "vitest";

import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { initialState } from "../../../src/taskpane/state/pane-state";
import { reducePane } from "../../../src/taskpane/state/reduce-pane";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import type { HostRemark } from "../../../src/workbook/host-remark";
import { UserError } from "../../../src/workbook/user-error";
import type { AppliedChange, WorkbookChange } from "../../../src/workbook/workbook-change";
import type { WorkOptions } from "../../../src/workbook/workbook-host";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { FakeHost } from "./fake-host";

const unfinished: HostRemark = { kind: "unfinished", isTheirs: true, error: new UserError("othersWriting") };

/** A host in whose workbook somebody's write is half-done until a person decides. */
class UnfinishedHost extends FakeHost {
  decided: string[] = [];

  override read(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
    if (this.decided.length === 0) options.onRemark?.(unfinished);
    return super.read(options);
  }

  putBack(): Promise<void> {
    this.decided.push("putBack");
    return Promise.resolve();
  }

  leaveAsIs(): Promise<void> {
    this.decided.push("leftAsIs");
    return Promise.resolve();
  }
}

/** A host that refuses a change for what it would cost, until the person insists. */
class CarefulHost extends FakeHost {
  override apply(change: WorkbookChange, options: WorkOptions = {}): Promise<AppliedChange> {
    if (options.acceptsLoss === true) return super.apply(change, options);
    return Promise.reject(new UserError("formulasLocked", { sheet: "Tổng hợp", cells: "B2" }));
  }
}

async function open<H extends FakeHost>(host: H) {
  const store = createStore("vi", "2026-05");
  const loadUseCases = () => Promise.resolve(useCases);
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  const stop = controller.start();
  await until(() => expect([store.state().catalogue.kind, store.state().work]).toEqual(["absent", null]));
  stop();
  return { host, store, controller };
}

const workbook = workbookOf([sheetOf([["Lịch trực"]])]);

describe("an unfinished write", () => {
  it.each(["putBack", "leftAsIs"] as const)(
    "is told with the workbook, and gone once a person has chosen: %s",
    async (how) => {
      const { host, store, controller } = await open(new UnfinishedHost(workbook));
      expect(store.state().remarks).toEqual([unfinished]);
      await (how === "putBack" ? controller.putBack() : controller.leaveAsIs());
      expect(host.decided).toEqual([how]);
      expect(store.state()).toMatchObject({ remarks: [], notice: { kind: how } });
    },
  );
});

describe("a change that would cost people their formulas", () => {
  it("is refused with its reason, and made when a person insists", async () => {
    const { host, store, controller } = await open(new CarefulHost(workbook));
    await controller.createTemplate();
    expect(store.state().notice).toMatchObject({ kind: "problem", problem: { key: "formulasLocked" } });
    expect(host.applied).toHaveLength(0);
    await controller.insist();
    expect(host.applied).toHaveLength(1);
    expect(store.state().notice).toMatchObject({ kind: "written" });
    await controller.insist();
    expect(host.applied).toHaveLength(1);
  });
});

describe("remarks", () => {
  const told = (remarks: readonly HostRemark[], ...actions: Parameters<typeof reducePane>[1][]) =>
    actions.reduce(reducePane, { ...initialState("vi", "2026-05"), remarks }).remarks.map(({ kind }) => kind);
  const waiting = (isWaiting: boolean) => ({ type: "remarked", remark: { kind: "waitsForCell", isWaiting } }) as const;
  const began = (kind: "read" | "write") =>
    ({ type: "workBegan", work: { kind, canStop: true, done: 0, total: 0 } }) as const;

  it("of waiting end with the answer, and with the work", () => {
    expect(told([], waiting(true))).toEqual(["waitsForCell"]);
    expect(told([], waiting(true), waiting(false))).toEqual([]);
    expect(told([], waiting(true), { type: "workEnded" })).toEqual([]);
  });

  it("on what was written stay through the look that follows, and go with the next write", () => {
    const manual: HostRemark = { kind: "calculatedOnce" };
    expect(told([manual, unfinished], began("read"))).toEqual(["calculatedOnce"]);
    expect(told([manual], began("write"))).toEqual([]);
  });

  it("close with the notice, but for a write that still waits for a decision", () => {
    expect(told([{ kind: "looksLeft", sheets: ["A"] }, unfinished], { type: "noticeClosed" })).toEqual(["unfinished"]);
  });
});
