/** One finding after the other: what is done is said, and the next one comes. */
import { afterEach, describe, expect, it } from "vitest";

import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { progressOf } from "../../../src/taskpane/state/review-after";
import { createStore, type PaneStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell-value";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { UserError } from "../../../src/workbook/user-error";
import { FakeHost } from "./fake-host";

const heading = ["STT", "Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const minutes = "Từ 25 phút đến dưới 45 phút";

/** Rows 2 to 4, each with its output and group. */
function catalogue(...rows: readonly (readonly [CellValue, CellValue])[]) {
  return workbookOf([
    sheetOf([
      heading,
      ...rows.map(([output, group], index) => [index + 1, "Văn thư", `Việc ${index}`, output, group, minutes]),
    ]),
  ]);
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function startPane(host: FakeHost) {
  const store = createStore("vi", "2026-05");
  const loadUseCases = () => Promise.resolve(useCases);
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  stops.push(controller.start());
  await until(() => expect(store.state().catalogue.kind !== "loading" && store.state().work === null).toBe(true));
  return { store, controller };
}

/** "D2, then D3; 1/3". */
function told(store: PaneStore): string {
  const { catalogue: read, review } = store.state();
  if (read.kind !== "ready") throw new Error("nothing was read");
  const { mended } = review.fixing;
  const address = (cell?: { row: number; column: number }) => (cell ? cellAddress(cell.row, cell.column) : "-");
  const progress = progressOf(review.fixing, read.reading.checked.findings);
  return `${address(mended?.at)}, then ${address(mended?.next?.at)}; ${progress?.done}/${progress?.total}`;
}

const sheet = "Sheet2";

describe("mending one finding after the other", () => {
  it("says which cell is done and which comes next, also when the selection went on", async () => {
    const host = new FakeHost(catalogue([null, "N1"], [null, "N1"], [null, "N1"]));
    const { store, controller } = await startPane(host);
    expect(told(store)).toBe("-, then -; 0/3");
    host.pick({ sheet, row: 2, column: 4 });
    host.workbook = catalogue(["Văn bản", "N1"], [null, "N1"], [null, "N1"]);
    host.pick({ sheet, row: 3, column: 3 });
    await controller.recheck();
    expect(told(store)).toBe("D2, then D3; 1/3");
    host.pick({ sheet, row: 4, column: 4 });
    expect(told(store)).toBe("-, then -; 1/3");
  });

  it("ends the view of one cell alone with its last finding", async () => {
    const host = new FakeHost(catalogue([null, "N1"], [null, "N1"]));
    const { store, controller } = await startPane(host);
    const cell = { sheet, row: 3, column: 4 };
    store.dispatch({ type: "onlyCellShown", cell });
    await controller.recheck();
    expect(store.state().review.only).toEqual(cell);
    host.workbook = catalogue([null, "N1"], ["Văn bản", "N1"]);
    await controller.recheck();
    expect(store.state().review.only).toBeNull();
  });

  it("selects the next finding after a fix, and takes the progress back with an undo", async () => {
    const host = new FakeHost(catalogue(["a", "Nhóm mười"], ["b", "N9"], ["c", "N1"]));
    const { store, controller } = await startPane(host);
    const read = store.state().catalogue;
    const [first] = read.kind === "ready" ? read.reading.checked.findings : [];
    if (!first) throw new Error("nothing was found");
    const edits = [{ kind: "setCell", ...first.at, value: "N2" } as const];
    const mending = controller.applyFixes([{ ...first, fix: { kind: "setText", value: "N2", isSafe: false, edits } }]);
    // Word of the selection comes late from a slow sheet.
    host.pick({ sheet, row: 3, column: 5 });
    await mending;
    expect(told(store)).toBe("E2, then E3; 1/2");
    expect(host.selected).toEqual([{ sheet, row: 3, column: 5 }]);
    await controller.undo();
    expect(told(store)).toBe("-, then -; 0/2");
  });

  it("goes back to the first after the last, and says when nothing is left", async () => {
    const host = new FakeHost(catalogue([null, "N1"], [null, "N1"]));
    const { store, controller } = await startPane(host);
    host.pick({ sheet, row: 3, column: 4 });
    host.workbook = catalogue([null, "N1"], ["Văn bản", "N1"]);
    await controller.recheck();
    expect(told(store)).toBe("D3, then D2; 1/2");
    host.pick({ sheet, row: 2, column: 4 });
    host.workbook = catalogue(["a", "N1"], ["Văn bản", "N1"]);
    await controller.recheck();
    expect(told(store)).toBe("D2, then -; 2/2");
  });
});

describe("taking fixes back after other edits", () => {
  /** Says, as Excel's does, that the change cannot be taken back as a whole. */
  class StubbornHost extends FakeHost {
    override undo(): Promise<void> {
      return Promise.reject(new UserError("undoGone"));
    }
  }

  async function mendBoth() {
    const host = new StubbornHost(catalogue(["a", "Nhóm II"], ["b", "III"], ["c", "N1"]));
    const pane = await startPane(host);
    const read = pane.store.state().catalogue;
    const findings = read.kind === "ready" ? read.reading.checked.findings : [];
    await pane.controller.applyFixes(findings.filter(({ fix }) => fix?.isSafe === true));
    const groups = () => host.workbook.sheets[0]?.values.slice(1).map((values) => values[4]);
    return { host, ...pane, groups };
  }

  it("takes back what still holds what they wrote, names the rest, and can be taken back itself", async () => {
    const { host, store, controller, groups } = await mendBoth();
    expect(groups()).toEqual(["N2", "N3", "N1"]);
    await controller.undo();
    expect(groups()).toEqual(["Nhóm II", "III", "N1"]);
    expect(store.state().notice).toMatchObject({ kind: "undone" });
    expect(store.state().history.map(({ what, canGoBack }) => [what, canGoBack])).toEqual([["returned", true]]);
    expect(host.applied).toHaveLength(2);
  });

  it("leaves what was typed since, and says where", async () => {
    const { host, store, controller, groups } = await mendBoth();
    host.workbook = catalogue(["a", "N2"], ["b", "N5"], ["c", "N1"]);
    await controller.undo();
    expect(groups()).toEqual(["Nhóm II", "N5", "N1"]);
    expect(store.state().notice).toMatchObject({ kind: "undoneBut", left: [{ sheet, row: 3, column: 5 }] });
    host.workbook = catalogue(["d", "N1"], ["e", "N1"], ["g", "N1"]);
    await controller.undo();
    expect(store.state().notice).toMatchObject({ kind: "problem", problem: { key: "undoGone" } });
  });
});
