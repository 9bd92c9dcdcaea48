/** The history: every write, fix and typing, and the way back to before any of them, in the order of the hosts. */
import { describe, expect, it, onTestFinished } from "vitest";

import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { cellAt, findSheet } from "../../../src/workbook/workbook-snapshot";
import { until } from "../../support/until";
import { period, smallOffice } from "../../hosts/small-office";

const standard = { kind: "code", code: "VP.001" } as const;

async function openOffice() {
  const host = await openXlsx(await smallOffice());
  const store = createStore("vi", period);
  let clock = 1_000_000;
  const controller = new PaneController({
    host,
    store,
    loadUseCases: () => Promise.resolve(useCases),
    views: viewIds,
    view: null,
    now: () => clock,
  });
  onTestFinished(controller.start());
  await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
  const sheet = (await host.read()).sheets[0]?.name ?? "";
  const type = async (row: number, column: number, value: string | number | null, minutes = 2) => {
    clock += minutes * 60_000;
    await host.editByHand([{ kind: "setCell", sheet, row, column, value, formula: null }]);
    await controller.recheck();
  };
  const valueAt = async (row: number, column: number) => {
    const found = findSheet(await host.read(), sheet);
    return found && cellAt(found, row, column);
  };
  const told = () => store.state().history.map(({ what, cells, sheets }) => `${what} ${cells} ${sheets.length}`);
  return { host, store, controller, type, valueAt, told };
}

describe("the history", () => {
  it("tells writes and typing in their order, and what is typed within a minute as one", async () => {
    const { controller, type, told, store } = await openOffice();
    await type(60, 2, "một");
    await type(61, 2, "hai", 0.5);
    await type(60, 2, "ba", 0.5);
    await controller.choose({ tried: { standard } });
    await controller.writeConversion(true);
    await type(62, 2, "bốn");
    expect(told()).toEqual(["typed 2 1", "written 0 2", "typed 1 1"]);
    expect(store.state().history[0]?.first).toMatchObject({ row: 60, column: 2 });
  });

  it("goes back to before a step: writes first, then what was typed, each cell to what it held", async () => {
    const { host, store, controller, type, valueAt, told } = await openOffice();
    const before = await valueAt(2, 2);
    await type(2, 2, "trước", 2);
    await controller.choose({ tried: { standard } });
    await controller.writeConversion(true);
    await controller.createTemplate();
    await type(2, 2, "sau", 2);
    const [typed, written] = store.state().history;

    await controller.undoTo(written?.id ?? "");
    // The template and the conversion are gone, and what was typed after them; what was typed before stays.
    expect(await valueAt(2, 2)).toBe("trước");
    expect((await host.read()).sheets.some(({ marker }) => marker !== null)).toBe(false);
    expect(store.state()).toMatchObject({ notice: { kind: "wentBack", count: 3, left: 0 }, work: null });
    expect(store.state().options.tried.standard).toEqual(standard);
    expect(told()).toEqual(["typed 1 1", "returned 1 0"]);

    await controller.undoTo(typed?.id ?? "");
    expect(await valueAt(2, 2)).toBe(before);
  });

  it("keeps what was typed when only the latest write is taken back", async () => {
    const { controller, type, valueAt, told } = await openOffice();
    await controller.createTemplate();
    await type(2, 2, "sau", 2);
    await controller.undo();
    expect(await valueAt(2, 2)).toBe("sau");
    expect(told()).toEqual(["typed 1 1"]);
  });

  it("stops where somebody typed into a written sheet, says where, and keeps what it has done until then", async () => {
    const { host, store, controller, told } = await openOffice();
    await controller.choose({ tried: { standard } });
    await controller.writeConversion(true);
    await controller.createTemplate();
    const catalogue = (await host.read()).sheets.find(({ marker }) => marker === "catalogue")?.name ?? "";
    await host.editByHand([{ kind: "setCell", sheet: catalogue, row: 40, column: 3, value: "gõ", formula: null }]);
    const [first] = store.state().history;
    await controller.undoTo(first?.id ?? "");
    expect(store.state().notice).toMatchObject({
      kind: "problem",
      problem: { key: "typedSince", params: { sheet: catalogue, cell: "C40" } },
    });
    expect(told().filter((each) => each.startsWith("written"))).toEqual(["written 0 2"]);
    expect((await host.read()).sheets.some(({ marker }) => marker === "template")).toBe(false);
  });

  it("outlives the views", async () => {
    const { store, controller } = await openOffice();
    await controller.createTemplate();
    store.dispatch({ type: "viewOpened", view: "settings" });
    store.dispatch({ type: "viewOpened", view: "history" });
    expect(store.state()).toMatchObject({ viewBefore: "settings", history: [{ what: "written", canGoBack: true }] });
  });
});
