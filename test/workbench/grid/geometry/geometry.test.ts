/** What of a sheet is in sight, in pixels. */
import { describe, expect, it } from "vitest";

import { centred, shown } from "../../../../src/workbench/grid/geometry/centre";
import { fittingZoom, shownAs } from "../../../../src/workbench/grid/geometry/fitting-zoom";
import { headerRowsOf } from "../../../../src/workbench/grid/geometry/header-rows";
import { sheetOf } from "../../../support/snapshot";

describe("the zoom of a sheet", () => {
  const sheet = sheetOf([["a", "b", "c", "d", "e"]]);
  const looks = { columns: [{ first: 1, last: 5, width: 20, isHidden: false }], defaultWidth: null };
  it.each([
    [900, 1],
    [630, 0.9],
    [100, 0.75],
    [0, 1],
  ])("fits columns of 700 pixels into %i: %f", (room, zoom) => {
    expect(fittingZoom({ sheet, looks, room })).toBe(zoom);
  });

  it("counts no hidden column", () => {
    const hidden = {
      ...looks,
      columns: [
        { first: 1, last: 4, width: 20, isHidden: true },
        { first: 5, last: 5, width: 20, isHidden: false },
      ],
    };
    expect(fittingZoom({ sheet, looks: hidden, room: 140 })).toBe(1);
  });

  it.each([
    [700, 1],
    [140, 0],
  ])("in %i pixels keeps %i frozen columns", (room, frozenColumns) => {
    const all = {
      ...looks,
      tabColor: null,
      showsGridlines: true,
      zoom: 1,
      freeze: { rows: 1, columns: 1 },
      defaultHeight: null,
      rows: new Map(),
      cells: new Map(),
      validations: [],
      conditionalFormats: [],
    };
    expect(shownAs({ sheet, looks: all, room }).frozenColumns).toBe(frozenColumns);
  });
});

describe("the header of a table", () => {
  it.each([
    ["nothing frozen", [["a"]], [], 0, null],
    ["one row", [["Tiêu đề"], ["STT", "Việc"], [1, "a"]], [], 2, { top: 2, bottom: 2 }],
    ["two rows that are merged", [["T"], ["STT", "Mức độ"], [null, "N1"]], ["A2:A3"], 3, { top: 2, bottom: 3 }],
    ["column numbers below", [["T"], ["STT", "Việc"], ["(1)", "(2)"]], [], 3, { top: 2, bottom: 3 }],
    ["all of these", [["T"], ["STT", "Mức"], [null, "N1"], ["(1)", "(2)"]], ["A2:A3"], 4, { top: 2, bottom: 4 }],
  ])("is found below the titles: %s", (_name, rows, merges, frozen, expected) => {
    expect(headerRowsOf(sheetOf(rows, { merges }), frozen)).toEqual(expected);
  });
});

describe("a cell that the pane selects", () => {
  const kept = { from: 200, to: 300 };
  it.each([
    ["comes to the middle below the header", 1000, 774],
    ["stays below the header near the top", 310, 200],
    ["among the titles lets them come back", 20, 0],
  ])("%s", (_name, from, scroll) => {
    expect(centred({ from, to: from + 48, size: 400, kept })).toBe(scroll);
  });

  it.each([
    ["in sight moves nothing", 500, 200, 200],
    ["to the right comes to the middle", 2000, 200, 1774],
  ])("%s", (_name, from, scroll, expected) => {
    expect(shown({ from, to: from + 48, size: 400, kept, scroll })).toBe(expected);
  });
});
