/** An assessment that goes on from an earlier one says what a fresh one says, and keeps what nothing has changed. */
import { beforeAll, describe, expect, it } from "vitest";

import { assess } from "../../src/app/assess";
import type { Assessment, AssessOptions } from "../../src/app/assessment";
import { convertCatalogue } from "../../src/app/convert";
import type { CatalogueSheet } from "../../src/catalogue/catalogue-row";
import type { CatalogueContext } from "../../src/catalogue/rules/catalogue-context";
import { catalogueRules } from "../../src/catalogue/rules/catalogue-rules";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { cellAt, findSheet, type WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { smallOffice } from "../hosts/small-office";
import { withoutPeople } from "../support/rule-context";

const code = (value: string) => ({ kind: "code", code: value }) as const;
const standard = code("VP.001");

let fresh: WorkbookSnapshot;
/** The same after its conversion was written. */
let converted: WorkbookSnapshot;
/** That one with the group of its first product typed over. */
let typed: WorkbookSnapshot;

/** Another value in a cell of a sheet, by 1-based place; fails where it was there before. */
function withCell(workbook: WorkbookSnapshot, name: string, [row, column, value]: [number, number, string]) {
  const sheet = findSheet(workbook, name);
  if (!sheet || cellAt(sheet, row, column) === value) throw new Error(`nothing to change in ${name}`);
  const values = sheet.values.map((cells, index) =>
    index === row - sheet.firstRow
      ? cells.map((cell, at) => (at === column - sheet.firstColumn ? value : cell))
      : cells,
  );
  if (cellAt({ ...sheet, values }, row, column) !== value) throw new Error(`no such cell in ${name}`);
  return { ...workbook, sheets: workbook.sheets.map((each) => (each === sheet ? { ...sheet, values } : each)) };
}

beforeAll(async () => {
  const host = await openXlsx(await smallOffice());
  fresh = await host.read();
  await convertCatalogue(host, { force: true, tried: { standard } });
  converted = await host.read();
  const groups = converted.names.find(({ name }) => name === "KPI_DM_Nhom");
  if (!groups) throw new Error("no groups in the converted catalogue");
  typed = withCell(converted, groups.sheet, [groups.range.top + 1, groups.range.left, "N5"]);
});

/** Everything but the workbook itself. */
function told({ catalogue, conversion, findings, summary, profile }: Assessment) {
  return { catalogue, conversion, findings, summary, profile };
}

interface Step {
  readonly of: () => WorkbookSnapshot;
  readonly by: AssessOptions;
}

describe("an assessment that goes on from an earlier one", () => {
  const read = (): WorkbookSnapshot => structuredClone(fresh);
  const reread = (): WorkbookSnapshot => structuredClone(converted);

  it.each<[string, Step, Step, "everything" | "the rows" | "nothing"]>([
    ["the same again", { of: () => fresh, by: {} }, { of: read, by: {} }, "everything"],
    ["the same converted", { of: () => converted, by: {} }, { of: reread, by: {} }, "everything"],
    ["a standard unit", { of: () => fresh, by: {} }, { of: () => fresh, by: { tried: { standard } } }, "the rows"],
    ["another scale", { of: () => fresh, by: {} }, { of: read, by: { tried: { scale: "frames" } } }, "the rows"],
    ["its conversion", { of: () => fresh, by: { tried: { standard } } }, { of: () => converted, by: {} }, "the rows"],
    ["the undo of it", { of: () => converted, by: {} }, { of: read, by: { tried: { standard } } }, "the rows"],
    ["what reviewers typed", { of: () => converted, by: {} }, { of: () => typed, by: {} }, "the rows"],
    [
      "a column less",
      { of: () => fresh, by: {} },
      { of: () => fresh, by: { reading: { columns: { Sheet2: { note: 0 } } } } },
      "nothing",
    ],
    [
      "another cell of the source",
      { of: () => fresh, by: {} },
      { of: () => withCell(fresh, sourceName(), [13, 4, "Việc khác"]), by: {} },
      "nothing",
    ],
    [
      "a hidden source",
      { of: () => withSpare("visible"), by: {} },
      { of: () => withSpare("hidden"), by: {} },
      "nothing",
    ],
  ])("says of %s what a fresh one says", async (_what, first, second, kept) => {
    const earlier = await assess(first.of(), first.by);
    const workbook = second.of();
    const [later, anew] = [await assess(workbook, { ...second.by, earlier }), await assess(workbook, second.by)];
    expect(told(later)).toEqual(told(anew));
    expect(later.workbook).toBe(workbook);
    expect(later.catalogue === earlier.catalogue).toBe(kept !== "nothing");
    expect(later.conversion === earlier.conversion).toBe(kept === "everything");
  });

  it("reads what reviewers typed also where our table stands in a sheet of people's", async () => {
    // Cut and pasted there, it takes its names along; the marker stays behind.
    const moved = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (sheet.marker === "catalogue" ? { ...sheet, marker: null } : sheet)),
    });
    const reading = { sheets: [sourceName()] };
    const earlier = await assess(moved(converted), { reading });
    const later = await assess(moved(typed), { reading, earlier });
    const anew = await assess(moved(typed), { reading });
    expect(anew.written.typed.size).toBe(1);
    expect(later.written).toEqual(anew.written);
    expect(told(later)).toEqual(told(anew));
  });

  it("keeps what the rules found, although a first conversion gives codes", async () => {
    const earlier = await assess(fresh, { tried: { standard } });
    const later = await assess(converted, { earlier });
    expect(later.basis.reservedCodes).not.toEqual(earlier.basis.reservedCodes);
    expect(later.basis.ruleFindings).toBe(earlier.basis.ruleFindings);
  });

  it("may do so because one rule alone asks which codes are taken", async () => {
    const { catalogue } = await assess(fresh);
    const rows = catalogue.sheets.flatMap((sheet) => sheet.rows.map((row) => ({ row, sheet })));
    const asking = catalogueRules.filter(({ check }) => {
      let asked = 0;
      const context: CatalogueContext = {
        ...{
          catalogue,
          rows,
          scaleOf: () => "matrix" as const,
          tablesWithBands: new Set<CatalogueSheet>(),
          errorCells: new Set<string>(),
          untidyCells: [],
        },
        ...{ repeatedRows: [], likeRows: [], ...withoutPeople },
        get reservedCodes() {
          asked += 1;
          return [];
        },
      };
      Array.from(check(context));
      return asked > 0;
    });
    expect(asking.map(({ code }) => code)).toEqual(["E304"]);
  });

  it("numbers fixes anew where two rows have one code and others are taken by now", async () => {
    const { row, column } = await codeCells();
    const twice = (workbook: WorkbookSnapshot) =>
      [row, row + 1].reduce((all, at) => withCell(all, sourceName(), [at, column, "VP.003"]), workbook);
    const columns = { reading: { columns: { [sourceName()]: { code: column } } } };
    const earlier = await assess(twice(fresh), columns);
    const later = await assess(twice(converted), { ...columns, earlier });
    const anew = await assess(twice(converted), columns);
    const fixes = ({ findings }: Assessment) =>
      findings.filter((found) => found.code === "E304").map(({ fix }) => fix?.value);
    expect(fixes(later)).toEqual(fixes(anew));
    expect(fixes(later)).not.toEqual(fixes(earlier));
  });
});

function sourceName(): string {
  const source = fresh.sheets.find(({ marker }) => marker === null);
  if (!source) throw new Error("no source");
  return source.name;
}

/** The first product's row, and the column beside the ordinals where codes may be written. */
async function codeCells() {
  const { catalogue } = await assess(fresh);
  const row = catalogue.rows[0]?.source.row ?? 0;
  return { row, column: catalogue.sheets[0]?.columns.ordinal ?? 1 };
}

/** With a second sheet of people's, the same as the first. */
function withSpare(visibility: "visible" | "hidden"): WorkbookSnapshot {
  const source = fresh.sheets.find(({ marker }) => marker === null);
  return source ? { ...fresh, sheets: [...fresh.sheets, { ...source, name: "Phòng B", visibility }] } : fresh;
}
