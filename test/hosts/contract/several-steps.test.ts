/** Several changes are taken back one after the other, the latest first: every host comes through the same moments. */
import { beforeAll, describe, expect, it } from "vitest";

import type { PlannedCell, SheetPlan } from "../../../src/workbook/sheet-plan";
import { noChange, type AppliedChange, type WorkbookChange } from "../../../src/workbook/workbook-change";
import { cellAt, findSheet } from "../../../src/workbook/workbook-snapshot";
import { samplePlan } from "../excel/sample-plan";
import { makeBook } from "../xlsx/make-book";
import { contentOf } from "./content-of";
import { hosts } from "./hosts";

const [ours, theirs] = ["Danh mục quy đổi", "Danh mục"];

let file: Uint8Array;
beforeAll(async () => {
  const rows = ["Nhiệm vụ", "Báo cáo", "Kế hoạch"].map(
    (text, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  file = await makeBook({ sheets: { [theirs]: rows.join("") } });
});

/** The links of the sample lead to a sheet that this workbook has not. */
function filled(plan: SheetPlan): SheetPlan {
  const withoutLink = (cell: PlannedCell | null): PlannedCell | null =>
    cell?.link ? { value: cell.value, style: cell.style } : cell;
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map(withoutLink) })) };
}

const steps: readonly { readonly what: string; readonly change: WorkbookChange }[] = [
  {
    what: "a cell of people's",
    change: { ...noChange, edits: [{ kind: "setCell", sheet: theirs, row: 2, column: 1, value: "Báo cáo tháng" }] },
  },
  { what: "a created sheet", change: { ...noChange, sheets: [filled(samplePlan({ name: ours }))] } },
  {
    what: "rows that come and go",
    change: {
      ...noChange,
      edits: [
        { kind: "insertRows", sheet: theirs, row: 2, count: 2, cells: [{ row: 1, column: 1, value: "Tờ trình" }] },
        { kind: "deleteRows", sheet: theirs, row: 3, count: 1 },
      ],
    },
  },
  { what: "an updated sheet", change: { ...noChange, sheets: [filled(samplePlan({ name: ours, rows: 6 }))] } },
  {
    what: "the same cell again",
    change: { ...noChange, edits: [{ kind: "setCell", sheet: theirs, row: 1, column: 1, value: "Tên nhiệm vụ" }] },
  },
  { what: "a sheet that goes", change: { ...noChange, remove: ["catalogue"] } },
];

describe.each(hosts)("$name", ({ open, openWithHand, knowsMerges }) => {
  it("takes six changes back, each to the moment before it", async () => {
    const host = await open(file);
    const moments = [await contentOf(host, { withMerges: knowsMerges })];
    const applied: AppliedChange[] = [];
    for (const { change } of steps) {
      applied.push(await host.apply(change));
      moments.push(await contentOf(host, { withMerges: knowsMerges }));
    }
    for (const [index, change] of [...applied.entries()].reverse()) {
      await host.undo(change);
      expect(await contentOf(host, { withMerges: knowsMerges }), steps[index]?.what).toEqual(moments[index]);
    }
  });

  it("takes back only the latest one, whatever was taken back before", async () => {
    const host = await open(file);
    const applied: AppliedChange[] = [];
    for (const { change } of steps.slice(0, 3)) applied.push(await host.apply(change));
    const [one, two, three] = applied;
    if (!one || !two || !three) throw new Error("three changes");
    await expect(host.undo(one)).rejects.toMatchObject({ key: "undoGone" });
    await host.undo(three);
    await expect(host.undo(three)).rejects.toMatchObject({ key: "undoGone" });
    await expect(host.undo(one)).rejects.toMatchObject({ key: "undoGone" });
    await host.undo(two);
    await host.undo(one);
  });

  it("keeps what people typed into their own sheet between the changes", async () => {
    const { host, hand } = await openWithHand(file);
    const first = await host.apply(steps[0]?.change ?? noChange);
    await hand.type({ sheet: theirs, row: 5, column: 2 }, "gõ tay");
    const second = await host.apply(steps[1]?.change ?? noChange);
    await hand.type({ sheet: theirs, row: 6, column: 2 }, 12);
    await host.undo(second);
    await host.undo(first);
    const sheet = findSheet(await host.read(), theirs);
    const cells = [1, 2, 3, 5, 6].map((row) => sheet && [1, 2].map((column) => cellAt(sheet, row, column)));
    expect(cells).toEqual([
      ["Nhiệm vụ", null],
      ["Báo cáo", null],
      ["Kế hoạch", null],
      [null, "gõ tay"],
      [null, 12],
    ]);
  });
});
