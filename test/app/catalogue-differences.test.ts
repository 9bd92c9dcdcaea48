/** What differs from the written catalogue, taken or taken back row by row. */
import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";

import { applyFixes } from "../../src/app/apply-fixes";
import { assess } from "../../src/app/assess";
import type { Assessment, TriedChoices } from "../../src/app/assessment";
import { catalogueDifferences, type CatalogueDifference } from "../../src/app/catalogue-differences";
import { convertCatalogue, writeConversion } from "../../src/app/convert";
import { reconvertInSlices } from "../../src/app/assess";
import { planConversion } from "../../src/app/plan-conversion";
import { takeBack } from "../../src/app/take-back";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { readConvertedCatalogue } from "../../src/sheets/catalogue/read-converted-catalogue";
import { runAtOnce } from "../../src/workbook/slices";
import { findTyped } from "../../src/workbook/typed-since";
import { noChange, type SheetEdit } from "../../src/workbook/workbook-change";

const office = "assets/samples/danh-muc-van-phong-da-sua.xlsx";

let host: XlsxHost;
let sheet: string;

async function open(file: string): Promise<void> {
  host = await openXlsx(await readFile(file));
  const { assessment } = await convertCatalogue(host, { force: true });
  sheet = assessment.catalogue.sheets[0]?.name ?? "";
}

async function enter(...cells: readonly (readonly [row: number, column: number, value: string | number | null])[]) {
  const edits = cells.map(([row, column, value]): SheetEdit => ({ kind: "setCell", sheet, row, column, value }));
  await host.apply({ ...noChange, edits });
}

async function look(
  tried: TriedChoices = {},
): Promise<{ assessment: Assessment; rows: readonly CatalogueDifference[] }> {
  const assessment = await assess(await host.read(), { tried });
  const isTrial = Object.keys(tried).length > 0;
  const untried = isTrial ? runAtOnce(reconvertInSlices(assessment, {})) : null;
  const found = runAtOnce(catalogueDifferences({ assessment, untried, before: null }));
  return { assessment, rows: found?.rows ?? [] };
}

/** The written sheet against the very plan that would be written. */
async function isStale(assessment: Assessment): Promise<boolean> {
  const plans = planConversion(assessment).sheets.filter(({ marker }) => marker === "catalogue");
  return runAtOnce(findTyped(await host.read(), plans)) !== null;
}

async function isCoefficientOf(): Promise<ReadonlyMap<string, number | null>> {
  const products = readConvertedCatalogue(await host.read()) ?? [];
  return new Map(products.map(({ id, coefficient }) => [id, coefficient]));
}

async function takeBackRows(assessment: Assessment, rows: readonly CatalogueDifference[]) {
  const { edits, stuck } = takeBack({ assessment, rows });
  await host.apply({ ...noChange, edits });
  return stuck;
}

describe("the differences from the written catalogue", () => {
  beforeEach(() => open(office));

  it("are none right after a write", async () => {
    const { assessment, rows } = await look();
    expect(rows).toEqual([]);
    expect(await isStale(assessment)).toBe(false);
  });

  it("are the rows whose groups were edited, with the old and the new coefficient", async () => {
    const { catalogue } = (await look()).assessment;
    const { columns, rows: sources } = catalogue.sheets[0] ?? {};
    const [first, second] = sources?.filter(({ group }) => group.kind === "read" && group.value === "N1") ?? [];
    await enter(
      [first?.source.row ?? 0, columns?.group ?? 0, "N5"],
      [second?.source.row ?? 0, columns?.group ?? 0, "N3"],
    );
    const { assessment, rows } = await look();
    expect(await isStale(assessment)).toBe(true);
    expect(
      rows.map(({ kind, cause, fields }) => ({ kind, cause, group: fields.find(({ field }) => field === "group") })),
    ).toEqual([
      { kind: "changed", cause: "own", group: { field: "group", old: "N1", now: "N5" } },
      { kind: "changed", cause: "own", group: { field: "group", old: "N1", now: "N3" } },
    ]);
    // 10 minutes against 35, by weights 1, 2,5 and 1,5.
    expect(rows.map(({ old, now, difference }) => [old, now, difference])).toEqual([
      [0.29, 0.71, 0.42],
      [0.29, 0.43, 0.14],
    ]);
  });

  it("follow from another standard unit without being anybody's own", async () => {
    const { assessment } = await look();
    const other = assessment.conversion.rows.find(({ points, group }) => points !== null && group === "N3");
    const { rows } = await look({ standard: { kind: "code", code: other?.code ?? "" } });
    expect(rows.length).toBeGreaterThan(70);
    expect(new Set(rows.map(({ cause }) => cause))).toEqual(new Set(["follows"]));
    expect(rows.every(({ fields }) => fields.every(({ field }) => field === "coefficient"))).toBe(true);
  });

  it("tell a number that was typed over the formula of a coefficient, before the formula comes back", async () => {
    const product = readConvertedCatalogue(await host.read())?.[3];
    const written = (await host.read()).sheets.find(({ marker }) => marker === "catalogue");
    await host.apply({
      ...noChange,
      edits: [{ kind: "setCell", sheet: written?.name ?? "", row: product?.source.row ?? 0, column: 10, value: 99 }],
    });
    const { rows } = await look();
    expect(rows).toMatchObject([{ id: product?.id, cause: "follows", isOvertyped: true, old: 99 }]);
  });

  it("tell rows that are new and rows that are gone", async () => {
    const { catalogue } = (await look()).assessment;
    const gone = catalogue.rows[10];
    await host.apply({
      ...noChange,
      edits: [{ kind: "deleteRows", sheet, row: gone?.source.row ?? 0, count: 1 }],
    });
    const { rows, assessment } = await look();
    expect(rows).toMatchObject([{ kind: "removed", product: { output: gone?.output } }]);
    expect(takeBack({ assessment, rows }).stuck).toEqual([{ id: rows[0]?.id, reason: "removed" }]);
  });

  it("of a row that became several are other products, which nothing puts back over what was typed since", async () => {
    const { catalogue } = (await look()).assessment;
    const [row = 0, output = ""] = [catalogue.rows[10]?.source.row, catalogue.rows[10]?.output];
    const columns = catalogue.sheets[0]?.columns;
    await enter([row, columns?.output ?? 0, `${output}; tờ trình`]);
    await convertCatalogue(host, { force: true });
    const { assessment } = await look();
    const findings = assessment.findings.filter(({ code }) => code === "W201");
    await applyFixes(host, { assessment, findings });
    await enter([row + 1, columns?.group ?? 0, "N5"]);
    await host.apply({ ...noChange, edits: [{ kind: "insertRows", sheet, row, count: 1 }] });
    const split = await look();
    const { edits, stuck } = takeBack({ assessment: split.assessment, rows: split.rows });
    expect(edits).toEqual([]);
    expect(stuck.map(({ reason }) => reason).sort()).toEqual(["added", "added", "removed"]);
    expect(split.assessment.catalogue.rows.slice(10, 12).map((each) => each.output)).toEqual([output, "Tờ trình"]);
  });
});

describe.each([office, "assets/samples/danh-muc-van-phong.xlsx", "assets/samples/danh-muc-danh-dau.xlsx"])(
  "edits of %s",
  (file) => {
    beforeEach(() => open(file));

    /** Every fifth row gets another group, every seventh another time, every eleventh another output. */
    async function editMany(): Promise<void> {
      const [read] = (await look()).assessment.catalogue.sheets;
      const choose = (
        row: number,
        column: number | undefined,
        ticks: ReadonlyMap<unknown, number>,
        choice: number,
        label: string,
      ) =>
        ticks.size === 0
          ? [[row, column ?? 0, label] as const]
          : [...ticks.values()].map((each, index) => [row, each, index === choice ? "x" : null] as const);
      const cells = (read?.rows ?? []).flatMap(({ source: { row }, output }, index) => [
        ...(read && index % 5 === 0 ? choose(row, read.columns.group, read.groupTicks, 3, "N4") : []),
        ...(read && index % 7 === 0
          ? choose(row, read.columns.band, read.bandTicks, 8, "Từ 240 phút đến dưới 480 phút")
          : []),
        ...(index % 11 === 0 ? [[row, read?.columns.output ?? 0, `${output} (sửa)`] as const] : []),
      ]);
      await enter(...cells);
    }

    it("taken back leave what was written, to the last digit", async () => {
      const before = await isCoefficientOf();
      await editMany();
      const { assessment, rows } = await look();
      expect(rows.length).toBeGreaterThan(3);
      expect(
        await takeBackRows(
          assessment,
          rows.filter(({ cause }) => cause === "own"),
        ),
      ).toEqual([]);
      const after = await look();
      expect(after.rows).toEqual([]);
      expect(await isStale(after.assessment)).toBe(false);
      expect(await isCoefficientOf()).toEqual(before);
    });

    it("are taken row by row: the others stay in the sheet as they were, and still differ", async () => {
      await editMany();
      const { assessment, rows } = await look();
      const own = rows.filter(({ cause }) => cause === "own");
      const held = own.filter((_row, index) => index % 2 === 0);
      const before = await isCoefficientOf();
      await writeConversion(host, { assessment, force: true, held });
      const left = await look();
      expect(left.rows.map(({ id }) => id)).toEqual(held.map(({ id }) => id));
      expect(left.rows.map(({ old, now }) => [old, now])).toEqual(held.map(({ old, now }) => [old, now]));
      const now = await isCoefficientOf();
      for (const { id } of held) expect(now.get(id)).toBe(before.get(id));
      await takeBackRows(left.assessment, left.rows);
      expect((await look()).rows).toEqual([]);
    });
  },
);
