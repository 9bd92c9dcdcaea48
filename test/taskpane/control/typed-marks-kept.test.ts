/** Marks typed at the month's desk survive the pane, of the month they were typed for, until the sheets have them. */
import { describe, expect, it, onTestFinished } from "vitest";

import { typedKey, typedNote, type TypedMarks } from "../../../src/app/typed-marks";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { typedNow } from "../../../src/taskpane/state/typed-now";
import { viewIds } from "../../../src/taskpane/views";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { until } from "../../support/until";
import { period, smallOffice, twoPeople } from "../../hosts/small-office";

const lines = twoPeople.rows.map((row) => row.map(String).join(",")).join("\n");
const typed: TypedMarks = {
  [typedKey({ id: "NV01", name: "Hoàng Thu Trang" })]: {
    marks: [{ column: "authority", criterion: "I.1", value: 4, over: null }],
    refused: [],
  },
};

/** A pane that opens over the workbook, as after a reload. */
async function openPane(host: WorkbookHost) {
  const store = createStore("vi", period);
  const loadUseCases = () => Promise.resolve(useCases);
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  const stop = controller.start();
  onTestFinished(stop);
  await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
  return { store, controller, stop };
}

async function openOffice() {
  const host = await openXlsx(await smallOffice());
  const pane = await openPane(host);
  await pane.controller.choose({ tried: { standard: { kind: "code", code: "VP.001" } } });
  await pane.controller.writeConversion(true);
  await pane.controller.importText("giao-viec.csv", lines);
  pane.store.dispatch({ type: "marksTyped", period, marks: typed });
  await until(async () => expect(await host.loadNote(typedNote)).toContain("Hoàng Thu Trang"));
  return { host, ...pane };
}

describe("marks typed at the desk", () => {
  it("are there again when the pane opens again, and go with the write that puts them into the sheet", async () => {
    const { host, stop } = await openOffice();
    stop();
    const { store, controller } = await openPane(host);
    expect(typedNow(store.state().score)).toEqual(typed);

    await controller.importText("giao-viec.csv", lines);
    await controller.writeScores(true);
    expect(store.state().score.typed).toEqual({});
    await until(async () => expect(await host.loadNote(typedNote)).toBeNull());
    await controller.planScores();
    const { scoring } = store.state().score;
    const marks = scoring.kind === "ready" ? scoring.report.people[0]?.work.marks : null;
    expect(marks).toContainEqual({ criterion: "I.1", self: null, authority: 4 });

    await controller.undo();
    expect(typedNow(store.state().score)).toEqual(typed);
  });

  it("wait in their own month while another one is looked at", async () => {
    const { store } = await openOffice();
    store.dispatch({ type: "periodChosen", period: "2026-06" });
    expect(typedNow(store.state().score)).toEqual({});
    store.dispatch({ type: "periodChosen", period });
    expect(typedNow(store.state().score)).toEqual(typed);
  });

  it("stay when their person is not among those who are written", async () => {
    const { store, controller } = await openOffice();
    await controller.importText("giao-viec.csv", lines.replaceAll("Hoàng Thu Trang", "Trần Bình"));
    await controller.writeScores(true);
    expect(store.state().notice).toMatchObject({ kind: "written" });
    expect(typedNow(store.state().score)).toEqual(typed);
  });
});
