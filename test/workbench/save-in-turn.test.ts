import { describe, expect, it } from "vitest";
import { savingInTurn } from "../../src/workbench/save-in-turn";

describe("saving in turn", () => {
  it.each([
    { meanwhile: "nothing was changed", wholes: [true], files: 1 },
    { meanwhile: "a cell was typed", wholes: [false, true], files: 2 },
    { meanwhile: "cells are typed all the time", wholes: [false, false], files: 2 },
  ])("answers a press in the middle with as many files as it takes: $meanwhile", async ({ wholes, files }) => {
    const desk = slowDesk(wholes);
    const save = savingInTurn();
    const first = save(desk);
    const second = save(desk);
    desk.goOn();
    await Promise.all([first, second]);
    expect(desk.started()).toBe(files);
  });

  it("answers a press in the middle with a second file when a cell is just being typed into", async () => {
    const desk = slowDesk([]);
    const save = savingInTurn();
    let [inEditor, inWorkbook] = ["", ""];
    const files: string[] = [];
    const press = {
      finishTyping: () => {
        [inEditor, inWorkbook] = ["", inEditor || inWorkbook];
        return Promise.resolve();
      },
      saveOnce: async () => {
        const before = inWorkbook;
        await desk.opened;
        files.push(before);
        return before === inWorkbook;
      },
    };
    const first = save(press);
    await Promise.resolve();
    inEditor = "Sổ gửi văn bản";
    const second = save(press);
    await Promise.resolve();
    desk.goOn();
    await Promise.all([first, second]);
    expect(files).toEqual(["", "Sổ gửi văn bản"]);
  });

  it("saves anew at each press that comes later, also after a saving that failed", async () => {
    const save = savingInTurn();
    await expect(save({ finishTyping, saveOnce: () => Promise.reject(new Error("disk full")) })).rejects.toThrow(
      "disk full",
    );
    const desk = slowDesk([false, true]);
    desk.goOn();
    await save(desk);
    expect(desk.started()).toBe(1);
    await save(desk);
    expect(desk.started()).toBe(2);
  });
});

const finishTyping = () => Promise.resolve();

/** Saves only when told to go on; `wholes` says of each saving whether its file holds everything. */
function slowDesk(wholes: readonly boolean[]) {
  let started = 0;
  let goOn = (): void => undefined;
  const open = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  return {
    started: () => started,
    goOn,
    opened: open,
    finishTyping,
    saveOnce: async () => {
      const isAll = wholes[started];
      started += 1;
      if (isAll === undefined) throw new Error("saved more often than expected");
      await open;
      return isAll;
    },
  };
}
