/** What a person chose and brought along: a write takes it over, an undo gives it back, nothing newer is lost. */
import { describe, expect, it, onTestFinished } from "vitest";

import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { until } from "../../support/until";
import { period, smallOffice, twoPeople } from "../../hosts/small-office";

const standard = { kind: "code", code: "VP.001" } as const;
const lines = twoPeople.rows.map((row) => row.map(String).join(",")).join("\n");

async function openOffice() {
  const host = await openXlsx(await smallOffice());
  const store = createStore("vi", period);
  const controller = new PaneController({
    host,
    store,
    loadUseCases: () => Promise.resolve(useCases),
    views: viewIds,
    view: null,
  });
  onTestFinished(controller.start());
  await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
  return { host, store, controller };
}

async function openConverted() {
  const office = await openOffice();
  await office.controller.choose({ tried: { standard } });
  await office.controller.writeConversion(true);
  await office.controller.importText("giao-viec.csv", lines);
  return office;
}

describe("what a write took over", () => {
  it("comes back with the undo of a conversion", async () => {
    const { store, controller } = await openOffice();
    await controller.choose({ tried: { standard, settings: { digits: 1 } } });
    await controller.writeConversion(true);
    expect(store.state().options).toEqual({ reading: {}, tried: {} });
    await controller.undo();
    expect(store.state().options.tried).toEqual({ standard, settings: { digits: 1 } });
  });

  it("comes back with the undo of score sheets, rules and table", async () => {
    const { store, controller } = await openConverted();
    const { tables } = store.state().score;
    await controller.choose({ tried: { settings: { failurePenalty: 0.5 } } });
    await controller.writeScores(true);
    expect(store.state()).toMatchObject({
      options: { tried: {} },
      score: { tables: null },
      notice: { kind: "written" },
    });
    await controller.undo();
    expect(store.state().options.tried).toEqual({ settings: { failurePenalty: 0.5 } });
    expect(store.state().score.tables).toBe(tables);
  });

  it("stays away when a person has gone on to another month", async () => {
    const { store, controller } = await openConverted();
    await controller.writeScores(true);
    store.dispatch({ type: "periodChosen", period: "2026-06" });
    await controller.importText("thang-6.csv", lines);
    await controller.undo();
    expect(store.state().score).toMatchObject({ period: "2026-06", tables: { assignments: { name: "thang-6.csv" } } });
  });
});

describe("what is brought while a month is written", () => {
  it("is kept", async () => {
    const { store, controller } = await openConverted();
    const writing = controller.writeScores(true);
    await controller.importText("moi-hon.csv", lines);
    await writing;
    expect(store.state().notice).toMatchObject({ kind: "written" });
    expect(store.state().score.tables).toMatchObject({ assignments: { name: "moi-hon.csv" } });
  });
});

describe("a month whose lines have errors by now", () => {
  it("is shown anew instead of written", async () => {
    const { host, store, controller } = await openConverted();
    const wrong = `${lines}\nVũ Đình Khải,VP.004,kế hoạch,hai,2,0,1`;
    await controller.planScores();
    // As if the table had changed between the look and the press.
    const assignments = { name: "giao-viec.csv", rows: useCases.readCsv(wrong, "giao-viec.csv") };
    store.dispatch({ type: "tablesImported", tables: { assignments } });
    await controller.writeScores(false);
    expect((await host.read()).sheets.some(({ marker }) => marker?.startsWith("score_"))).toBe(false);
    const { scoring, isStale } = store.state().score;
    expect(isStale).toBe(false);
    expect(scoring.kind === "ready" && scoring.report.findings.map(({ code }) => code)).toContain("E602");
  });
});
