/** What the pane does with a workbook: one piece of work at a time, nothing lost, every failure a sentence. */
import { afterEach, describe, expect, it, vi } from "vitest";

import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { UserError } from "../../../src/workbook/user-error";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { FakeHost } from "./fake-host";

const heading = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const minutes = "Từ 25 phút đến dưới 45 phút";
const catalogue = workbookOf([
  sheetOf([
    heading,
    [1, "Văn thư", "Tiếp nhận văn bản đến", "Văn bản đã đăng ký", "n 1", minutes],
    [2, "Văn thư", "Phát hành văn bản đi", "Văn bản đã phát hành", "Nhóm hai", minutes],
  ]),
]);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

async function startPane(host: FakeHost) {
  const store = createStore("vi", "2026-05");
  const controller = new PaneController({
    host,
    store,
    loadUseCases: () => Promise.resolve(useCases),
    views: viewIds,
    view: null,
  });
  stops.push(controller.start());
  await until(() => expect(isIdle(store)).toBe(true));
  return { store, controller };
}

function isIdle(store: ReturnType<typeof createStore>): boolean {
  const { catalogue: read, work } = store.state();
  return read.kind !== "loading" && work === null;
}

function readingOf(store: ReturnType<typeof createStore>) {
  const { catalogue: read } = store.state();
  if (read.kind !== "ready") throw new Error(`the catalogue is ${read.kind}`);
  return read.reading;
}

describe("the pane's controller", () => {
  it("reads the workbook at the start and judges it", async () => {
    const { store } = await startPane(new FakeHost(catalogue));
    expect(readingOf(store).checked.summary.rows).toBe(2);
    expect(readingOf(store).checked.findings.map(({ code }) => code)).not.toContain("E501");
    expect(readingOf(store).planned.map(({ name }) => name)).toEqual(["Danh mục quy đổi", "Cấu hình KPI"]);
  });

  it("says that there is no catalogue as a problem of the user's, not as a failure", async () => {
    const { store } = await startPane(new FakeHost(workbookOf([sheetOf([["Lịch trực"]])])));
    expect(store.state().catalogue).toMatchObject({
      kind: "absent",
      problem: { kind: "user", key: "noCatalogue", params: {} },
    });
    expect(store.state().notice).toBeNull();
  });

  it("takes what the forms say of the office also where there is no catalogue yet", async () => {
    const { store, controller } = await startPane(new FakeHost(workbookOf([sheetOf([["Lịch trực"]])])));
    const absent = () => {
      const { catalogue: read } = store.state();
      return read.kind === "absent" ? read.office : null;
    };
    const before = absent();
    expect(before).toMatchObject({ office: "" });
    if (before) await controller.saveOffice({ ...before, office: "VĂN PHÒNG" });
    expect(absent()).toMatchObject({ office: "VĂN PHÒNG" });
    expect(store.state().notice).toBeNull();
  });

  it("judges other choices without reading the workbook again, and keeps them in the document", async () => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    await controller.choose({
      tried: { standard: { kind: "row", sheet: "Sheet2", row: 2 }, settings: { digits: 1 } },
    });
    expect(host.reads).toBe(1);
    expect(readingOf(store).assessment.conversion.standard?.row.row.source.row).toBe(2);
    await until(() => expect(host.notes.get("pane")).toContain('"digits":1'));

    const reopened = await startPane(host);
    expect(reopened.store.state().options.tried.settings?.digits).toBe(1);
  });

  it("writes, tells what was written, and takes it back", async () => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    await controller.choose({ tried: { standard: { kind: "row", sheet: "Sheet2", row: 2 } } });
    await controller.writeConversion(true);
    expect(store.state().notice).toEqual({ kind: "written", sheets: ["Danh mục quy đổi", "Cấu hình KPI"] });
    expect(store.state().canUndo).toBe(true);
    await controller.undo();
    expect(host.undone).toHaveLength(1);
    expect(store.state().notice).toEqual({ kind: "undone" });
    expect(store.state().canUndo).toBe(false);
  });

  it.each([
    ["what people typed, and offers it again", "typedSince", true],
    ["good, and offers it no more", "undoGone", false],
  ] as const)("stays usable when an undo is refused for %s", async (_what, key, canUndo) => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    await controller.createTemplate();
    host.failure = new UserError(key, { sheet: "Biểu mẫu", cell: "C3" });
    await controller.undo();
    expect(store.state()).toMatchObject({ work: null, canUndo, notice: { kind: "problem", problem: { key } } });
    host.failure = null;
    await controller.undo();
    expect(host.undone).toHaveLength(canUndo ? 1 : 0);
    await controller.createTemplate();
    expect(store.state()).toMatchObject({ canUndo: true, notice: { kind: "written" } });
  });

  it("stops a write on demand and says that nothing changed", async () => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    await controller.choose({ tried: { standard: { kind: "row", sheet: "Sheet2", row: 2 } } });
    host.gate = new Promise(() => undefined);
    const writing = controller.writeConversion(true);
    await until(() => expect(store.state().work?.kind).toBe("write"));
    controller.cancel();
    await writing;
    expect(store.state().notice).toEqual({ kind: "cancelled" });
    expect(store.state().work).toBeNull();
    expect(host.applied).toEqual([]);
  });

  it("lets nothing interrupt a write", async () => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    await controller.choose({ tried: { standard: { kind: "row", sheet: "Sheet2", row: 2 } } });
    let release: () => void = () => undefined;
    host.gate = new Promise((resolve) => (release = resolve));
    const writing = controller.writeConversion(true);
    await until(() => expect(store.state().work?.kind).toBe("write"));
    await controller.recheck();
    expect(store.state().work?.kind).toBe("write");
    release();
    await writing;
    expect(host.applied).toHaveLength(1);
  });

  it.each([
    ["a person's", new UserError("sheetProtected", { sheet: "Sheet2" }), "user"],
    ["an unexpected", new Error("broken"), "unknown"],
  ])("turns %s failure into a notice and stays usable", async (_name, failure, kind) => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    host.failure = failure;
    await controller.createTemplate();
    const { notice } = store.state();
    expect(notice?.kind === "problem" && notice.problem.kind).toBe(kind);
    host.failure = null;
    await controller.createTemplate();
    expect(store.state().notice?.kind).toBe("written");
  });

  it("reads again, once, a moment after cells changed", async () => {
    const host = new FakeHost(catalogue);
    const { store } = await startPane(host);
    vi.useFakeTimers();
    host.change();
    host.change();
    expect(store.state().isStale).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    await until(() => expect(store.state().isStale).toBe(false));
    expect(host.reads).toBe(2);
  });

  it("reads a change anew that a refused write came before", async () => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    vi.useFakeTimers();
    host.change();
    let release: () => void = () => undefined;
    host.gate = new Promise((resolve) => (release = resolve));
    host.failure = new UserError("sourceChanged", { sheet: "Sheet2" });
    const writing = controller.createTemplate();
    await vi.advanceTimersByTimeAsync(1_000);
    const { reads } = host;
    release();
    await writing;
    expect(store.state()).toMatchObject({ isStale: true, notice: { kind: "problem" } });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(host.reads).toBe(reads + 1);
    expect(store.state().isStale).toBe(false);
  });

  it("keeps a preview of fixes open when the sheet is read again, without what is mended by then", async () => {
    const written = (...groups: readonly string[]) =>
      workbookOf([
        sheetOf([
          heading,
          ...groups.map((group, index) => [index + 1, "Văn thư", `Việc ${group}`, `Văn bản ${group}`, group, minutes]),
        ]),
      ]);
    const host = new FakeHost(written("Nhóm một", "Nhóm hai"));
    const { store, controller } = await startPane(host);
    const rows = () => store.state().review.preview?.findings.map(({ at }) => at.row);
    const findings = readingOf(store).checked.findings.filter(({ code }) => code === "W111");
    store.dispatch({ type: "fixesPreviewed", code: "W111", findings });
    await controller.recheck();
    expect(rows()).toEqual([2, 3]);
    host.workbook = written("N1", "Nhóm hai");
    await controller.recheck();
    expect(rows()).toEqual([3]);
    host.workbook = written("N1", "N2");
    await controller.recheck();
    expect(store.state().review.preview).toBeNull();
  });

  it("mends findings through the host and follows the selection", async () => {
    const host = new FakeHost(catalogue);
    const { store, controller } = await startPane(host);
    const fixable = readingOf(store).checked.findings.filter(({ fix }) => fix !== null);
    expect(fixable.length).toBeGreaterThan(0);
    await controller.applyFixes(fixable);
    expect(host.applied[0]?.edits.length).toBe(fixable.length);
    expect(store.state().notice).toEqual({ kind: "fixed", count: fixable.length, left: 0 });
    const cell = { sheet: "Sheet2", row: 3, column: 5 };
    host.pick(cell);
    expect(store.state().selection).toEqual(cell);
    await controller.goTo(cell);
    // The first of the cells that changed came before.
    expect(host.selected).toEqual([fixable[0]?.at, cell]);
  });
});
