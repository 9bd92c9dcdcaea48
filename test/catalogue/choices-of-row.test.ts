/** What a person may choose where a row says no group or time, and what choosing writes. */
import { describe, expect, it } from "vitest";

import { choiceAskedBy, choicesOfRow } from "../../src/catalogue/choices-of-row";
import type { ChoiceField } from "../../src/catalogue/placed-row";
import { timeBands } from "../../src/catalogue/time-band";
import { cellAddress } from "../../src/workbook/address";
import { sheetOf } from "../support/snapshot";
import { header, readOneSheet, type Rows } from "./read-one-sheet";

/** "E2=N1" for each cell that the choice sets. */
function written(rows: Rows, field: ChoiceField, label: string): string[] {
  const sheet = readOneSheet(rows);
  const [row] = sheet.rows;
  if (!row) throw new Error("no row was read");
  const choice = choicesOfRow({ place: { row, sheet }, field, snapshot: sheetOf(rows) }).find(
    (known) => known.label === label,
  );
  return (choice?.fix.edits ?? []).flatMap((edit) =>
    edit.kind === "setCell" ? [`${cellAddress(edit.row, edit.column)}=${edit.value}`] : [],
  );
}

const ticks = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "N1", "N2", "N3", "N4", "N5"];

describe("the choices of a row", () => {
  it("are the five groups and the fourteen bands, in their order", () => {
    const rows = [header, [1, "A", "b", "c", null, null]];
    const sheet = readOneSheet(rows);
    const [row] = sheet.rows;
    if (!row) throw new Error("no row was read");
    const labels = (field: ChoiceField) =>
      choicesOfRow({ place: { row, sheet }, field, snapshot: sheetOf(rows) }).map(({ label }) => label);
    expect(labels("group")).toEqual(["N1", "N2", "N3", "N4", "N5"]);
    expect(labels("band")).toEqual(timeBands.map(({ label }) => label));
  });

  it.each<[string, Rows, ChoiceField, string, string[]]>([
    ["a group into its text column", [header, [1, "A", "b", "c", null, null]], "group", "N2", ["E2=N2"]],
    [
      "a band over what could not be read",
      [header, [1, "A", "b", "c", "N1", "lâu"]],
      "band",
      "Dưới 5 phút",
      ["F2=Dưới 5 phút"],
    ],
    ["a tick", [ticks, ["A", "b", "c", null, null, null, null, null]], "group", "N3", ["F2=x"]],
    [
      "a tick instead of several",
      [ticks, ["A", "b", "c", "x", "x", null, "-", null]],
      "group",
      "N2",
      ["E2=x", "D2=null"],
    ],
  ])("write %s", (_name, rows, field, label, expected) => {
    expect(written(rows, field, label)).toEqual(expected);
  });

  it.each([
    ["E104", "group"],
    ["E109", "band"],
    ["E103", null],
    ["W110", null],
  ])("are asked for by %s: %s", (code, field) => {
    expect(choiceAskedBy(code)).toBe(field);
  });
});
