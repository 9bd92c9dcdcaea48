/** The team lead confirms in the pane: written once it may be submitted, void as soon as the sheet differs, never over errors. */
import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";

import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { PaneController } from "../../../src/taskpane/control/pane-controller";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { until } from "../../support/until";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function paneOver(file: string) {
  const host = await openXlsx(await readFile(new URL(`../../../assets/samples/${file}`, import.meta.url)));
  const store = createStore("vi", "2026-05");
  const loadUseCases = () => Promise.resolve(useCases);
  const now = () => new Date(2026, 10, 28, 9, 5).getTime();
  const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: null, now });
  stops.push(controller.start());
  const reading = () => {
    const { catalogue } = store.state();
    return catalogue.kind === "ready" ? catalogue.reading : null;
  };
  await until(() => expect([reading() !== null, store.state().work]).toEqual([true, null]));
  const sheets = async () => (await host.read()).sheets.map(({ name }) => name);
  return { host, store, controller, reading, sheets };
}

describe("confirming that a catalogue may be submitted", () => {
  it("is shown while it holds, is void after a person typed, and can be given anew", async () => {
    const { host, controller, reading, store, sheets } = await paneOver("danh-muc-van-phong-da-sua.xlsx");
    expect(reading()?.confirmation).toBeNull();
    await controller.confirm("Trần Thị Bình");
    expect(reading()?.confirmation).toMatchObject({ by: "Trần Thị Bình", at: "28/11/2026 09:05", holds: true });
    expect(store.state().notice).toMatchObject({ kind: "written", sheets: ["Kết quả rà soát"] });

    const product = reading()?.checked.catalogue.rows[0];
    if (!product) throw new Error("no product");
    const { sheet, row } = product.source;
    await host.editByHand([{ kind: "setCell", sheet, row, column: 4, value: "Sản phẩm khác", formula: null }]);
    await controller.recheck();
    expect(reading()?.confirmation).toMatchObject({ by: "Trần Thị Bình", holds: false });

    await controller.confirm("Lê Văn Cường");
    expect(reading()?.confirmation).toMatchObject({ by: "Lê Văn Cường", holds: true });
    expect((await sheets()).filter((name) => name.startsWith("Kết quả rà soát"))).toHaveLength(1);

    await controller.undo();
    expect(reading()?.confirmation).toMatchObject({ by: "Trần Thị Bình", holds: false });
  });

  it("writes nothing while an error stands", async () => {
    const { controller, reading, sheets } = await paneOver("danh-muc-van-phong.xlsx");
    const before = await sheets();
    await controller.confirm("Trần Thị Bình");
    expect([reading()?.confirmation, await sheets()]).toEqual([null, before]);
  });
});
