/** The look that follows a change: counted, stopped by itself, and what is shown then says that it is of before. */
import { describe, expect, it, onTestFinished } from "vitest";

import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases, type UseCases } from "../../../src/taskpane/control/use-cases";
import { isHeld } from "../../../src/taskpane/state/busy";
import type { Work } from "../../../src/taskpane/state/pane-state";
import { createStore, type PaneStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import type { WorkOptions } from "../../../src/workbook/workbook-host";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { FakeHost } from "./fake-host";

const heading = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const groups = ["Nhóm một", "Nhóm hai", "n 1", "Nhóm ba"];
const count = 40;
const catalogue = workbookOf([
  sheetOf([
    heading,
    ...Array.from({ length: count }, (_, row) => [
      row + 1,
      "Văn thư",
      `Xử lý hồ sơ số ${row}`,
      `Văn bản trả lời số ${row}`,
      groups[row % groups.length] ?? null,
      "Từ 25 phút đến dưới 45 phút",
    ]),
  ]),
]);

/** Reads counted, and waits in the middle where a test closes the door; a stop ends the wait. */
class SlowHost extends FakeHost {
  door: Promise<void> = Promise.resolve();

  override async read(work: WorkOptions = {}): Promise<WorkbookSnapshot> {
    work.onProgress?.({ done: 100, total: 240, unit: "cells" });
    const stopped = new Promise<never>((_resolve, reject) => {
      work.signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
    });
    await Promise.race([this.door, stopped]);
    return super.read(work);
  }
}

/** A core whose judging waits in its middle, where a test wants it to. */
function slowCore() {
  const gates = { judging: Promise.resolve() };
  const core: UseCases = {
    ...useCases,
    readingOf: async (request, work) => {
      const reading = await useCases.readingOf(request, work);
      const stopped = new Promise<never>((_resolve, reject) => {
        work.signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
      });
      await Promise.race([gates.judging, stopped]);
      return reading;
    },
  };
  return { core, gates };
}

const never = new Promise<void>(() => undefined);

async function startPane() {
  const host = new SlowHost(catalogue);
  const store = createStore("vi", "2026-05");
  const { core, gates } = slowCore();
  const loadUseCases = () => Promise.resolve(core);
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  const told: Work[] = [];
  onTestFinished(controller.start());
  store.subscribe(() => {
    const { work } = store.state();
    if (work) told.push(work);
  });
  await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
  return { host, store, controller, gates, told };
}

type Pane = Awaited<ReturnType<typeof startPane>>;

const findingsOf = (store: PaneStore) => {
  const { catalogue: read } = store.state();
  return read.kind === "ready" ? read.reading.checked.findings : [];
};

const fixEverything = ({ store, controller }: Pane) =>
  controller.applyFixes(findingsOf(store).filter(({ fix }) => fix !== null));

const standard = { kind: "row", sheet: "Sheet2", row: 2 } as const;

/** Every kind of change that a look follows, and what people are told once it is over. */
const changes: readonly (readonly [string, string, (pane: Pane) => Promise<void>])[] = [
  ["many fixes", "fixed", fixEverything],
  [
    "a written catalogue",
    "written",
    async ({ controller }) => {
      await controller.choose({ tried: { standard } });
      await controller.writeConversion(true);
    },
  ],
];

describe("the look that follows a change", () => {
  it.each(changes)("is counted in cells and then in rows, after %s", async (_what, kind, change) => {
    const pane = await startPane();
    pane.told.length = 0;
    await change(pane);
    const follows = pane.told.filter((work) => work.follows === true);
    expect(follows.every(({ canStop }) => canStop)).toBe(true);
    expect(follows).toContainEqual(expect.objectContaining({ kind: "read", done: 100, total: 240, unit: "cells" }));
    expect(follows).toContainEqual(
      expect.objectContaining({ kind: "read", done: count + 1, total: count + 1, unit: "rows" }),
    );
    expect(pane.store.state()).toMatchObject({ notice: { kind }, isLookStopped: false, isStale: false, work: null });
  });

  it.each(changes)("is stopped alone, and what %s did stays and can be taken back", async (_what, kind, change) => {
    const pane = await startPane();
    const { host, store, controller } = pane;
    const apply = host.apply.bind(host);
    host.apply = async (...given) => {
      const applied = await apply(...given);
      host.door = never;
      return applied;
    };
    const before = findingsOf(store);
    const done = change(pane);
    await until(() => expect(store.state().work).toMatchObject({ kind: "read", follows: true, unit: "cells" }));
    expect(isHeld(store.state().work)).toBe(true);
    controller.cancel();
    await done;
    expect(host.applied).toHaveLength(1);
    expect(store.state()).toMatchObject({
      notice: { kind },
      canUndo: true,
      isLookStopped: true,
      isStale: true,
      work: null,
    });
    expect(findingsOf(store)).toHaveLength(before.length);

    host.door = Promise.resolve();
    await controller.recheck();
    expect(store.state()).toMatchObject({ isLookStopped: false, isStale: false });
    if (kind === "fixed") expect(findingsOf(store).length).toBeLessThan(before.length);
  });

  it("is stopped while it judges, and the next look sees what was changed", async () => {
    const pane = await startPane();
    const { store, controller, gates } = pane;
    const before = findingsOf(store);
    gates.judging = never;
    const done = fixEverything(pane);
    await until(() => expect(store.state().work).toMatchObject({ follows: true, unit: "rows", done: count + 1 }));
    controller.cancel();
    await done;
    expect(store.state()).toMatchObject({ isLookStopped: true, isStale: true, notice: { kind: "fixed" } });
    expect(findingsOf(store)).toBe(before);
    gates.judging = Promise.resolve();
    await controller.recheck();
    expect(findingsOf(store).length).toBeLessThan(before.length);
  });

  it("is stopped after an undo: what was taken back stays so", async () => {
    const pane = await startPane();
    const { host, store, controller } = pane;
    const before = findingsOf(store).length;
    await fixEverything(pane);
    host.door = never;
    const done = controller.undo();
    await until(() => expect(store.state().work).toMatchObject({ kind: "read", follows: true, canStop: true }));
    controller.cancel();
    await done;
    expect(host.undone).toHaveLength(1);
    expect(store.state()).toMatchObject({ isLookStopped: true, canUndo: false, notice: { kind: "undone" } });
    host.door = Promise.resolve();
    await controller.recheck();
    expect(findingsOf(store)).toHaveLength(before);
  });

  it("leaves what was judged by other choices when a person stops judging by new ones", async () => {
    const { store, controller, gates } = await startPane();
    gates.judging = never;
    const done = controller.choose({ tried: { standard } });
    await until(() => expect(store.state().work).toMatchObject({ kind: "read", unit: "rows", done: count + 1 }));
    controller.cancel();
    await done;
    expect(store.state()).toMatchObject({ isLookStopped: true, isStale: false, notice: { kind: "cancelled" } });
    gates.judging = Promise.resolve();
    await controller.recheck();
    expect(store.state().isLookStopped).toBe(false);
  });
});
