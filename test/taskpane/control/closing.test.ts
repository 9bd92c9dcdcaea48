/** A month is closed in the pane, shown as it stands, and opened again; each is one step that can be undone. */
import { afterEach, describe, expect, it } from "vitest";

import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { convertedOffice, scoreOfficeOf } from "../../app/scored-office";
import { until } from "../../support/until";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function paneOverMonth() {
  const host = await convertedOffice();
  await scoreOfficeOf(host, "2026-05");
  const store = createStore("vi", "2026-05");
  const loadUseCases = () => Promise.resolve(useCases);
  const now = () => new Date(2026, 5, 2, 16, 30).getTime();
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null, now });
  stops.push(controller.start());
  await until(() => expect([store.state().catalogue.kind, store.state().work]).toEqual(["ready", null]));
  await controller.planScores();
  const report = () => {
    const { scoring } = store.state().score;
    return scoring.kind === "ready" ? scoring.report : null;
  };
  return { host, store, controller, report };
}

describe("closing a month in the pane", () => {
  it("shows it as closed with its figures, and open again after reopening or undoing", async () => {
    const { store, controller, report } = await paneOverMonth();
    const totals = () => report()?.people.map(({ total }) => total);
    const before = totals();
    expect(report()?.closed).toBeUndefined();

    await controller.month.close({ act: "closed", by: "Trần Văn Bình" });
    expect(report()?.closed?.stamp).toMatchObject({ by: "Trần Văn Bình", at: "02/06/2026 16:30" });
    expect(totals()).toEqual(before);
    expect(store.state().notice).toMatchObject({ kind: "written" });

    await controller.month.close({ act: "closed", by: "Lê Thị Hoa" });
    expect(store.state().notice).toMatchObject({ kind: "problem", problem: { key: "periodClosedAlready" } });

    await controller.month.close({ act: "reopened", by: "Lê Thị Hoa" });
    expect(report()?.closed).toBeUndefined();
    expect(totals()).toEqual(before);

    await controller.undo();
    await controller.planScores();
    expect(report()?.closed?.stamp.by).toBe("Trần Văn Bình");
  });
});
