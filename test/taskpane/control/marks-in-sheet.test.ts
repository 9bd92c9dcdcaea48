/** The switch for marks in the sheets: what is found is marked while it is on, and the switch shows what the workbook holds. */
import { describe, expect, it, onTestFinished } from "vitest";

import { MarksInSheet } from "../../../src/taskpane/control/marks-in-sheet";
import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { judgedSheetsOf, marksOf } from "../../../src/taskpane/review/sheet-marks";
import { numberFormatOf } from "../../../src/taskpane/shared/number-format";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { messagesOf } from "../../../src/strings/messages";
import type { KeptMarks, MarkedCell } from "../../../src/workbook/kept-marks";
import type { SheetMarks } from "../../../src/workbook/sheet-marks";
import { UserError } from "../../../src/workbook/user-error";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { FakeHost } from "./fake-host";

const heading = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const minutes = "Từ 25 phút đến dưới 45 phút";
const catalogue = workbookOf([
  sheetOf([
    heading,
    [1, "Văn thư", "Tiếp nhận văn bản đến", "Văn bản đã đăng ký", "Nhóm một", minutes],
    [2, "Văn thư", "Phát hành văn bản đi", "Văn bản đã phát hành", "Nhóm hai", minutes],
  ]),
]);

/** A workbook that holds marks, and refuses them where a test says so. */
class FakeMarks implements KeptMarks {
  cells: readonly MarkedCell[] = [];
  puts = 0;
  refusal: UserError | null = null;

  find(): Promise<readonly string[]> {
    return Promise.resolve([...new Set(this.cells.map(({ at }) => at.sheet))]);
  }
  put(cells: readonly MarkedCell[]): Promise<void> {
    if (this.refusal) return Promise.reject(this.refusal);
    this.puts += 1;
    this.cells = cells;
    return Promise.resolve();
  }
  clear(): Promise<void> {
    if (this.refusal) return Promise.reject(this.refusal);
    this.cells = [];
    return Promise.resolve();
  }
  get places(): string[] {
    return this.cells.map(({ at, severity }) => `${severity} ${at.row},${at.column}`).sort();
  }
}

class MarkingHost extends FakeHost {
  readonly keptMarks = new FakeMarks();
}

class DrawingHost extends MarkingHost {
  readonly drawn: SheetMarks[] = [];
  mark(marks: SheetMarks): void {
    this.drawn.push(marks);
  }
}

async function startPane<Host extends MarkingHost>(host: Host) {
  const store = createStore("vi", "2026-05");
  const loadUseCases = () => Promise.resolve(useCases);
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  // As the pane's hook does it.
  let shown: unknown = null;
  const stop = store.subscribe(() => {
    const { catalogue: read } = store.state();
    if (read.kind !== "ready" || read.reading.checked === shown) return;
    const { checked } = read.reading;
    shown = checked;
    const marks = marksOf({ findings: checked.findings, messages: messagesOf("vi"), format: numberFormatOf("vi") });
    const sheets = judgedSheetsOf(checked.catalogue);
    controller.mark({ cells: [...marks.keys()], sheets, onFix: () => undefined });
  });
  onTestFinished(stop);
  onTestFinished(controller.start());
  await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
  return { host, marks: host.keptMarks, store, controller };
}

const findingsOf = (store: ReturnType<typeof createStore>) => {
  const { catalogue: read } = store.state();
  return read.kind === "ready" ? read.reading.checked.findings : [];
};

describe("the switch for marks in the sheets", () => {
  it("is off at first, marks every cell with a finding, and takes all of them out", async () => {
    const { marks, store, controller } = await startPane(new MarkingHost(catalogue));
    expect(store.state().isMarked).toBe(false);
    expect(marks.puts).toBe(0);
    await controller.switchMarks(true);
    const cells = new Set(findingsOf(store).map(({ at }) => `${at.row},${at.column}`));
    expect(new Set(marks.places.map((place) => place.split(" ")[1]))).toEqual(cells);
    expect(store.state()).toMatchObject({ isMarked: true, isMarking: false });
    await controller.switchMarks(false);
    expect(marks.cells).toEqual([]);
    expect(store.state().isMarked).toBe(false);
  });

  it("lets the marks follow a fix and its undo, and leaves them alone where nothing else was found", async () => {
    const { marks, store, controller } = await startPane(new MarkingHost(catalogue));
    await controller.switchMarks(true);
    const before = marks.places;
    const fixable = findingsOf(store).filter(({ fix }) => fix !== null);
    await controller.applyFixes(fixable);
    await until(() => expect(marks.places.length).toBeLessThan(before.length));
    await controller.undo();
    await until(() => expect(marks.places).toEqual(before));
    const { puts } = marks;
    await controller.recheck();
    await controller.recheck();
    expect(marks.puts).toBe(puts);
  });

  it("leaves sheets alone that are not judged, such as our protected staff list", () => {
    const marks = new FakeMarks();
    const store = createStore("vi", "2026-05");
    store.dispatch({ type: "marksSwitched", isMarked: true });
    const inSheet = new MarksInSheet({ marks, store, canPut: true, onProblem: () => undefined });
    const markIn = (sheet: string) => ({
      ...{ at: { sheet, row: 5, column: 2 }, severity: "error" as const, sentence: "Thiếu", fix: null },
    });
    const sheets = [{ name: "Danh mục", headerTop: 1, headerBottom: 1 }];
    inSheet.follow({ cells: [markIn("Nhân sự"), markIn("Danh mục")], sheets });
    return until(() => expect(marks.cells.map(({ at }) => at.sheet)).toEqual(["Danh mục"]));
  });

  it("is remembered in the workbook", async () => {
    const host = new MarkingHost(catalogue);
    const { controller } = await startPane(host);
    await controller.switchMarks(true);
    await until(() => expect(host.notes.get("pane")).toContain('"isMarked":true'));
    const reopened = await startPane(host);
    expect(reopened.store.state().isMarked).toBe(true);
    await until(() => expect(host.keptMarks.puts).toBe(2));
  });

  it("is on where an earlier pane or another person left marks, so that they can be taken out", async () => {
    const host = new MarkingHost(catalogue);
    host.keptMarks.cells = [{ at: { sheet: "Sheet2", row: 9, column: 9 }, severity: "hint" }];
    const { store, controller } = await startPane(host);
    await until(() => expect(store.state().isMarked).toBe(true));
    await controller.switchMarks(false);
    expect(host.keptMarks.cells).toEqual([]);
  });

  it("stays off with a sentence where the workbook refuses marks", async () => {
    const { marks, store, controller } = await startPane(new MarkingHost(catalogue));
    marks.refusal = new UserError("sheetProtected", { sheet: "Sheet2" });
    await controller.switchMarks(true);
    expect(store.state()).toMatchObject({
      isMarked: false,
      isMarking: false,
      notice: { kind: "problem", problem: { key: "sheetProtected" } },
    });
  });

  it("stays on with a sentence where marks cannot be taken out", async () => {
    const { marks, store, controller } = await startPane(new MarkingHost(catalogue));
    await controller.switchMarks(true);
    marks.refusal = new UserError("sheetProtected", { sheet: "Sheet2" });
    await controller.switchMarks(false);
    expect(store.state()).toMatchObject({ isMarked: true, notice: { kind: "problem" } });
    marks.refusal = null;
    await controller.switchMarks(false);
    expect(marks.cells).toEqual([]);
  });
});

describe("beside a grid that shows its own marks", () => {
  it("nothing is put into the file, and what it brought along can be taken out", async () => {
    const host = new DrawingHost(catalogue);
    host.keptMarks.cells = [{ at: { sheet: "Sheet2", row: 2, column: 5 }, severity: "error" }];
    const { store, controller } = await startPane(host);
    await until(() => expect(store.state().isMarked).toBe(true));
    expect(controller.keptMarks).toBe("takeOut");
    await controller.recheck();
    expect(host.keptMarks.puts).toBe(0);
    await controller.switchMarks(false);
    expect(host.keptMarks.cells).toEqual([]);
    expect(host.drawn.length).toBeGreaterThan(0);
  });
});
