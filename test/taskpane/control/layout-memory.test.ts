import { describe, expect, it } from "vitest";

import { KeptNote } from "../../../src/taskpane/control/kept-note";
import { layoutMemory } from "../../../src/taskpane/control/layout-memory";
import { useCases } from "../../../src/taskpane/control/use-cases";
import { createStore } from "../../../src/taskpane/state/store";
import { viewIds } from "../../../src/taskpane/views";
import { sheetOf, workbookOf } from "../../support/snapshot";
import { FakeHost } from "./fake-host";

const layout = { headings: ["tt", "viec"], columns: { task: "viec" }, groupNames: { C1: "N1" } } as const;
const other = { headings: ["stt", "diem"], columns: { points: "diem" }, groupNames: {} } as const;

/** A pane over a workbook of its own, on the same machine. */
function paneOn(tables: ReturnType<typeof layoutMemory>) {
  const store = createStore("vi", "2026-05");
  const host = new FakeHost(workbookOf([sheetOf([["a"]])]));
  const note = new KeptNote({ host, store, loadUseCases: () => Promise.resolve(useCases), views: viewIds, tables });
  const choose = (layouts: readonly (typeof layout | typeof other)[]) => {
    const { options } = store.state();
    store.dispatch({ type: "optionsChanged", options: { ...options, reading: { ...options.reading, layouts } } });
  };
  return { note, choose, layouts: () => store.state().options.reading.layouts };
}

describe("what was corrected of a table", () => {
  it("is known in the next workbook on this machine, until somebody takes it back", async () => {
    const machine = layoutMemory(() => null);
    const may = paneOn(machine);
    await may.note.restore();
    may.choose([layout]);
    await may.note.save();

    const june = paneOn(machine);
    await june.note.restore();
    expect(june.layouts()).toEqual([layout]);
    june.choose([other]);
    await june.note.save();

    const july = paneOn(machine);
    await july.note.restore();
    expect(july.layouts()).toEqual([other]);
  });

  it("is nothing where the machine keeps something else", async () => {
    for (const text of ["", "[]", '{"layouts":7}', '{"layouts":[{"headings":"a"}]}']) {
      const pane = paneOn({ load: () => text, keep: () => undefined });
      await pane.note.restore();
      expect(pane.layouts()).toBeUndefined();
    }
  });
});
