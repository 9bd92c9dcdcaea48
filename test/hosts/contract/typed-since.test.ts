/** What people type into the written sheets is never lost to an undo: every host refuses in the same words, or keeps it. */
import { beforeAll, describe, expect, it } from "vitest";
import { removeOutput } from "../../../src/app/remove-output";
import { messagesOf } from "../../../src/strings/messages";
import type { CellRef } from "../../../src/workbook/address";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/sheet-plan";
import { UserError } from "../../../src/workbook/user-error";
import { noChange, type WorkbookChange } from "../../../src/workbook/workbook-change";
import type { WorkbookHost } from "../../../src/workbook/workbook-host";
import { cellAt, findMarkedSheet, findSheet } from "../../../src/workbook/workbook-snapshot";
import { samplePlan } from "../excel/sample-plan";
import { makeBook } from "../xlsx/make-book";
import { contentOf } from "./content-of";
import type { Hand } from "./by-hand";
import { hosts } from "./hosts";

const ours = "Danh mục quy đổi";
const theirs = "Danh mục";

let file: Uint8Array;
beforeAll(async () => {
  const rows = ["Nhiệm vụ", "Báo cáo", "Kế hoạch"].map(
    (text, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  file = await makeBook({ sheets: { [theirs]: rows.join("") } });
});

/** Figures to fill in at C3 and below, a formula at D3. */
const written: WorkbookChange = { ...noChange, sheets: [filled(samplePlan({ name: ours }))] };
const rewritten: WorkbookChange = { ...noChange, sheets: [filled(samplePlan({ name: ours, rows: 6 }))] };
const input: CellRef = { sheet: ours, row: 3, column: 3 };
const formula: CellRef = { sheet: ours, row: 3, column: 4 };
const beside: CellRef = { sheet: theirs, row: 2, column: 5 };

/** The links of the sample lead to a sheet that this workbook has not. */
function filled(plan: SheetPlan): SheetPlan {
  const withoutLink = (cell: PlannedCell | null): PlannedCell | null =>
    cell?.link ? { value: cell.value, style: cell.style } : cell;
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map(withoutLink) })) };
}

const starts = [
  { title: "a created sheet", before: [], change: written },
  { title: "an updated sheet", before: [written], change: rewritten },
] as const satisfies readonly { title: string; before: readonly WorkbookChange[]; change: WorkbookChange }[];

interface HandWork {
  readonly what: string;
  readonly act: (hand: Hand) => Promise<void>;
  /** The first cell that would be lost. */
  readonly cell: string;
}

const losses: readonly HandWork[] = [
  { what: "typed a figure", act: (hand) => hand.type(input, 77), cell: "C3" },
  { what: "emptied a cell", act: (hand) => hand.type({ ...input, row: 4 }, null), cell: "C4" },
  { what: "typed a text", act: (hand) => hand.type({ ...input, row: 7 }, "ghi chú"), cell: "C7" },
  { what: "inserted a row", act: (hand) => hand.insertRow(ours, 4), cell: "A4" },
];

const harmless: readonly Omit<HandWork, "cell">[] = [
  {
    what: "typed and typed back",
    act: async (hand) => {
      await hand.type(input, 77);
      await hand.type(input, 100);
    },
  },
  { what: "only recalculated", act: (hand) => hand.recalculate(formula, 0.5) },
];

async function startWith({ openWithHand }: (typeof hosts)[number], { before, change }: (typeof starts)[number]) {
  const { host, hand } = await openWithHand(file);
  for (const earlier of before) await host.apply(earlier);
  const origin = await contentOf(host, { withMerges: true });
  return { host, hand, origin, applied: await host.apply(change) };
}

async function valueAt(host: WorkbookHost, { sheet, row, column }: CellRef) {
  const found = findSheet(await host.read(), sheet);
  return found && cellAt(found, row, column);
}

describe.each(hosts)("$name", (kind) => {
  describe.each(starts)("of $title", (start) => {
    it.each(losses)("refuses to undo when somebody has $what, and loses nothing", async ({ act, cell }) => {
      const { host, hand, applied } = await startWith(kind, start);
      await act(hand);
      const typed = await contentOf(host, { withMerges: true });
      const error = await host.undo(applied).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ key: "typedSince", params: { sheet: ours, cell } });
      expect(error instanceof UserError && Object.keys(error.params)).toEqual(["sheet", "cell"]);
      expect(await contentOf(host, { withMerges: true })).toEqual(typed);
    });

    it.each(harmless)("undoes what was $what", async ({ act }) => {
      const { host, hand, origin, applied } = await startWith(kind, start);
      await act(hand);
      await host.undo(applied);
      expect(await contentOf(host, { withMerges: true })).toEqual(origin);
    });

    it("undoes after all, once the cell is as it was written", async () => {
      const { host, hand, origin, applied } = await startWith(kind, start);
      await hand.type(input, 77);
      await expect(host.undo(applied)).rejects.toMatchObject({ key: "typedSince" });
      await hand.type(input, 100);
      await host.undo(applied);
      expect(await contentOf(host, { withMerges: true })).toEqual(origin);
    });

    it("undoes and keeps what was typed into the user's own sheet", async () => {
      const { host, hand, applied } = await startWith(kind, start);
      await hand.type(beside, "của tôi");
      await host.undo(applied);
      expect(await valueAt(host, beside)).toBe("của tôi");
      expect(findMarkedSheet(await host.read(), "catalogue") === null).toBe(start.before.length === 0);
    });

    it("undoes and keeps the row that was inserted in the user's own sheet", async () => {
      const { host, hand, applied } = await startWith(kind, start);
      await hand.insertRow(theirs, 2);
      await host.undo(applied);
      expect(await valueAt(host, { ...beside, row: 3, column: 1 })).toBe("Báo cáo");
    });
  });

  it("keeps what was typed into a sheet that the change found as it was to be", async () => {
    const { host, hand } = await kind.openWithHand(file);
    await host.apply(written);
    const more = samplePlan({ marker: "roster", name: "Nhân sự" });
    const again = await host.apply({ ...noChange, sheets: [...written.sheets, filled(more)] });
    await hand.type(input, 77);
    await host.undo(again);
    expect(await valueAt(host, input)).toBe(77);
    expect(findMarkedSheet(await host.read(), "roster")).toBeNull();
  });

  it("removes sheets with the figures typed into them, and undoing the removal brings the figures back", async () => {
    const { host, hand } = await kind.openWithHand(file);
    await host.apply(written);
    await hand.type(input, 77);
    const typed = await contentOf(host, { withMerges: kind.knowsMerges });
    const removed = await removeOutput(host);
    expect(findSheet(await host.read(), ours)).toBeNull();
    if (removed) await host.undo(removed);
    expect(await contentOf(host, { withMerges: kind.knowsMerges })).toEqual(typed);
    expect(await valueAt(host, input)).toBe(77);
  });
});

/** Grids that stand over a file have no command for it (src/workbench/grid/access/commands.ts). */
describe.each(hosts.filter(({ name }) => name.startsWith("Excel")))("$name, whose people may handle tabs", (kind) => {
  it("takes a created sheet out that somebody renamed, but not with what was typed into it", async () => {
    const { host, hand, origin, applied } = await startWith(kind, starts[0]);
    await hand.rename?.(ours, "Quy đổi 2026");
    await hand.type({ ...input, sheet: "Quy đổi 2026" }, 77);
    await expect(host.undo(applied)).rejects.toMatchObject({
      key: "typedSince",
      params: { sheet: "Quy đổi 2026", cell: "C3" },
    });
    await hand.type({ ...input, sheet: "Quy đổi 2026" }, 100);
    await host.undo(applied);
    expect(await contentOf(host, { withMerges: true })).toEqual(origin);
  });

  it("puts an updated sheet back under the name that somebody gave it", async () => {
    const { host, hand, origin, applied } = await startWith(kind, starts[1]);
    await hand.rename?.(ours, "Quy đổi 2026");
    await host.undo(applied);
    const undone = await contentOf(host, { withMerges: true });
    expect(undone.sheets.map(({ name }) => name)).toEqual([theirs, "Quy đổi 2026"]);
    await hand.rename?.("Quy đổi 2026", ours);
    expect(await contentOf(host, { withMerges: true })).toEqual(origin);
  });

  it.each(starts)("undoes $title that somebody deleted since", async (start) => {
    const { host, hand, origin, applied } = await startWith(kind, start);
    await hand.deleteSheet?.(ours);
    await host.undo(applied);
    expect(await contentOf(host, { withMerges: true })).toEqual(origin);
  });
});

describe.each(["vi", "en"] as const)("the sentence in %s", (language) => {
  it("names the sheet and the cell", () => {
    const text = messagesOf(language).errors.typedSince({ sheet: ours, cell: "C3" });
    expect(text).toContain(ours);
    expect(text).toContain("C3");
  });
});
