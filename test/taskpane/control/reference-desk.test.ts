/** Approved catalogues in the pane: opened, compared with what was read, taken over, and remembered by name. */
import { afterEach, describe, expect, it } from "vitest";

import { addRows } from "../../../src/review/references/add-rows";
import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import type { CellValue } from "../../../src/workbook/cell-value";
import { UserError } from "../../../src/workbook/user-error";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { FakeHost } from "./fake-host";

const head = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm", "Định lượng thời gian"];
const band = "Từ 25 phút đến dưới 45 phút";
const book = (name: string, ...rows: readonly (readonly CellValue[])[]) =>
  workbookOf([sheetOf([head, ...rows], { name })]);
const own = book("S", ["Cấp phép", "Thẩm định hồ sơ cấp phép", "Phiếu thẩm định", "N4", band]);
const files: Readonly<Record<string, ReturnType<typeof book>>> = {
  "tinh.xlsx": book(
    "DM",
    ["Cấp phép", "Thẩm định hồ sơ cấp phép", "Phiếu thẩm định", "N2", band],
    ["Lái xe", "Đưa đón lãnh đạo", "Chuyến xe", "N1", band],
  ),
  "huyen.xlsx": book("DM", ["Bảo vệ", "Trực đêm", "Sổ trực", "N1", band]),
};

const readWorkbook = ({ name }: File) => {
  const found = files[name];
  return found ? Promise.resolve(found) : Promise.reject(new UserError("fileEncrypted", { file: name }));
};
const file = (name: string) => new File([], name);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function startPane(host = new FakeHost(own)) {
  const store = createStore("vi", "2026-05");
  const loadUseCases = () => Promise.resolve(useCases);
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  stops.push(controller.start());
  await until(() => expect(store.state().catalogue.kind !== "loading" && store.state().work === null).toBe(true));
  return { host, store, controller };
}

describe("approved catalogues in the pane", () => {
  it("are opened and compared; a file that cannot be opened is told and keeps no other away", async () => {
    const { store, controller } = await startPane();
    await controller.references.open([file("tinh.xlsx"), file("khoa.xlsx"), file("huyen.xlsx")], readWorkbook);
    await controller.references.compare();
    const { opened, failed, comparison, busy, names } = store.state().references;
    expect(opened.map(({ file: name, rows }) => [name, rows.length])).toEqual([
      ["tinh.xlsx", 2],
      ["huyen.xlsx", 1],
    ]);
    expect(failed).toEqual([
      { file: "khoa.xlsx", problem: { kind: "user", key: "fileEncrypted", params: { file: "khoa.xlsx" } } },
    ]);
    expect(names).toEqual(["tinh.xlsx", "huyen.xlsx"]);
    expect(comparison?.rows[0]?.far).toMatchObject([{ measure: "group", here: "N4", there: "N2" }]);
    expect(comparison?.missing.map(({ task }) => task)).toEqual(["Lái xe", "Bảo vệ"]);
    expect(busy).toBeNull();
  });

  it("stay as they are where nothing changed, and are compared anew where one was closed", async () => {
    const { store, controller } = await startPane();
    await controller.references.open([file("tinh.xlsx"), file("huyen.xlsx")], readWorkbook);
    await controller.references.compare();
    const before = store.state().references.comparison;
    await controller.references.compare();
    expect(store.state().references.comparison).toBe(before);
    controller.references.close("tinh.xlsx");
    await controller.references.compare();
    expect(store.state().references.comparison?.missing.map(({ task }) => task)).toEqual(["Bảo vệ"]);
  });

  it("give a group over as a change that can be taken back, and the row is no longer far", async () => {
    const { host, store, controller } = await startPane();
    await controller.references.open([file("tinh.xlsx")], readWorkbook);
    await controller.references.takeOver([{ kind: "setCell", sheet: "S", row: 2, column: 4, value: "N2" }]);
    expect(host.workbook.sheets[0]?.values[1]?.[3]).toBe("N2");
    expect(store.state().notice).toEqual({ kind: "takenOver", count: 1 });
    expect(store.state().history.at(-1)).toMatchObject({ what: "takenOver", cells: 1, first: { row: 2, column: 4 } });
    await controller.references.compare();
    expect(store.state().references.comparison?.rows[0]?.far).toEqual([]);
    await controller.undo();
    expect(host.workbook.sheets[0]?.values[1]?.[3]).toBe("N4");
  });

  it("give missing products over as rows", async () => {
    const { host, store, controller } = await startPane();
    await controller.references.open([file("tinh.xlsx")], readWorkbook);
    await controller.references.compare();
    const { catalogue, references } = store.state();
    if (catalogue.kind !== "ready" || !references.comparison) throw new Error("nothing was compared");
    const { missing } = references.comparison;
    const added = addRows({ catalogue: catalogue.reading.assessment.catalogue, references: missing, near: null });
    await controller.references.add(added);
    expect(host.workbook.sheets[0]?.values[2]).toEqual(["Lái xe", "Đưa đón lãnh đạo", "Chuyến xe", "N1", band]);
    expect(store.state().notice).toEqual({ kind: "rowsAdded", count: 1 });
    await controller.references.compare();
    expect(store.state().references.comparison?.missing).toEqual([]);
  });

  it("write nothing into a sheet that is protected", async () => {
    const locked = workbookOf(own.sheets.map((sheet) => ({ ...sheet, isProtected: true })));
    const { host, store, controller } = await startPane(new FakeHost(locked));
    await controller.references.takeOver([{ kind: "setCell", sheet: "S", row: 2, column: 4, value: "N2" }]);
    expect(host.applied).toEqual([]);
    expect(store.state().notice).toMatchObject({ kind: "problem", problem: { key: "sheetProtected" } });
  });

  it("are remembered by their names, and by nothing else", async () => {
    const { host, store, controller } = await startPane();
    await controller.references.open([file("tinh.xlsx")], readWorkbook);
    await until(() => expect([...host.notes.values()].join("")).toContain("tinh.xlsx"));
    expect([...host.notes.values()].join("")).not.toContain("Đưa đón");
    const again = await startPane(host);
    expect(again.store.state().references).toMatchObject({ names: ["tinh.xlsx"], opened: [], comparison: null });
    again.store.dispatch({ type: "referencesForgotten" });
    expect(again.store.state().references.names).toEqual([]);
    expect(store.state().references.names).toEqual(["tinh.xlsx"]);
  });
});
