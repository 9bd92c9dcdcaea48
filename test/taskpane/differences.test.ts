/** The desk of differences: which rows it shows, and what "Nhận" and "Bỏ" would do. */
import { describe, expect, it } from "vitest";

import type { CatalogueDifference } from "../../src/app/catalogue-differences";
import { choiceOf } from "../../src/taskpane/differences/choice";
import { filterCounts, shownDifferences } from "../../src/taskpane/differences/shown-differences";

function row(id: string, other: Partial<CatalogueDifference> = {}): CatalogueDifference {
  const product = { id, code: id, task: "Văn thư", detail: `Đóng dấu ${id}`, output: "Văn bản" };
  return {
    id,
    kind: "changed",
    product: { ...product, group: "N2", time: null, level: null, points: 24, coefficient: 2 },
    fields: [{ field: "group", old: "N1", now: "N2" }],
    old: 1,
    now: 2,
    difference: 1,
    oldRank: 2,
    newRank: 1,
    cause: "own",
    isOvertyped: false,
    ...other,
  };
}

const rows = [
  row("A", { difference: -0.5, now: 0.5, newRank: 4 }),
  row("B", { difference: 3, now: 4, newRank: 1 }),
  row("C", { cause: "follows", difference: 0.1, now: 1.1, newRank: 3 }),
  row("D", { kind: "added", old: null, difference: null, now: 2, oldRank: null, newRank: 2 }),
  row("E", { kind: "removed", now: null, difference: null, newRank: null }),
];
const idsOf = (found: readonly CatalogueDifference[]) => found.map(({ id }) => id).join("");

describe("the rows of the desk", () => {
  it.each([
    ["all", "sheet", "ABCDE"],
    ["own", "sheet", "AB"],
    ["follows", "sheet", "C"],
    ["added", "sheet", "D"],
    ["removed", "sheet", "E"],
    ["up", "size", "BC"],
    ["down", "size", "A"],
    ["all", "size", "BDEAC"],
    ["all", "newRank", "BDCAE"],
  ] as const)("are, of %s in the order %s, %s", (filter, order, expected) => {
    expect(idsOf(shownDifferences({ rows, filter, search: "", order }))).toBe(expected);
  });

  it.each([
    ["dong dau", "ABCDE"],
    ["n1 DẤU", "ABCDE"],
    ["VĂN THƯ e", "E"],
    ["không có", ""],
  ])("are found by %j, with or without marks", (search, expected) => {
    expect(idsOf(shownDifferences({ rows, filter: "all", search, order: "sheet" }))).toBe(expected);
  });

  it("are counted by filter", () => {
    expect(Object.fromEntries(filterCounts(rows))).toEqual({
      ...{ all: 5, own: 2, follows: 1, added: 1, removed: 1, up: 2, down: 1 },
    });
  });
});

describe("a choice", () => {
  const choose = (options: { ticked?: string[]; shown?: readonly CatalogueDifference[]; isTrial?: boolean }) => {
    const { ticked = [], shown = rows, isTrial = false } = options;
    const { own, held, ...rest } = choiceOf({ rows, shown, ticked: new Set(ticked), isTrial });
    return { ...rest, own: idsOf(own), held: idsOf(held) };
  };

  it.each([
    ["of everything while nothing is ticked", {}, { own: "AB", held: "", moved: 5, isAll: true, withTrial: false }],
    [
      "of the settings, too, while some are tried",
      { isTrial: true },
      { own: "AB", held: "", moved: 5, isAll: true, withTrial: true },
    ],
    [
      "of what is ticked alone: settings wait",
      { ticked: ["B"], isTrial: true },
      { own: "B", held: "A", moved: 1, isAll: false, withTrial: false },
    ],
    [
      "of what is shown: settings wait where no row that follows them is",
      { shown: rows.slice(0, 1), isTrial: true },
      { own: "A", held: "B", moved: 1, isAll: false, withTrial: false },
    ],
    [
      "of the settings alone where only what follows them is shown",
      { shown: rows.slice(2, 3), isTrial: true },
      { own: "", held: "AB", moved: 1, isAll: false, withTrial: true },
    ],
  ])("is one %s", (_what, options, expected) => {
    expect(choose(options)).toEqual(expected);
  });
});
