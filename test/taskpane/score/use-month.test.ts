import { expect, it, onTestFinished } from "vitest";

import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { isMonthWanted } from "../../../src/taskpane/score/use-month";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { period } from "../../hosts/small-office";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { until } from "../../support/until";
import { FakeHost } from "../control/fake-host";

const heading = ["Tên nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm"];
const row = ["Văn thư", "Tiếp nhận văn bản đến", "Văn bản đã đăng ký", "N1"];

/** A pane whose months are computed until somebody stops them. */
async function openPane() {
  const core: typeof useCases = {
    ...useCases,
    planScores: (_workbook, _options, work) =>
      new Promise((_resolve, reject) => {
        work?.signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
      }),
  };
  const store = createStore("vi", period);
  const loadUseCases = () => Promise.resolve(core);
  const host = new FakeHost(workbookOf([sheetOf([heading, row])]));
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null });
  onTestFinished(controller.start());
  await until(() => expect(store.state()).toMatchObject({ catalogue: { kind: "ready" }, work: null }));
  return { store, controller, isWanted: () => isMonthWanted(store.state()) };
}

type Pane = Awaited<ReturnType<typeof openPane>>;

it.each<[string, (pane: Pane) => Promise<void> | void]>([
  ["the sheets are read again", ({ controller }) => controller.recheck()],
  ["a view is opened", ({ store }) => store.dispatch({ type: "viewOpened", view: "summary" })],
  ["another month is chosen", ({ store }) => store.dispatch({ type: "periodChosen", period: "2026-04" })],
  ["a table is brought along", ({ store }) => store.dispatch({ type: "tablesImported", tables: null })],
])("a month that was stopped is not computed again until %s", async (_what, act) => {
  const pane = await openPane();
  const { store, controller, isWanted } = pane;
  expect(isWanted()).toBe(true);
  const computing = controller.planScores();
  await until(() => expect(store.state().work?.kind).toBe("score"));
  expect(isWanted()).toBe(false);
  controller.cancel();
  await computing;
  expect(store.state()).toMatchObject({ work: null, notice: { kind: "cancelled" } });
  expect(isWanted()).toBe(false);
  await act(pane);
  expect(isWanted()).toBe(true);
});
