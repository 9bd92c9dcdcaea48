/**
 * Builds catalogues for tests from the few facts a case is about; everything else is plain filler.
 */
import type { Catalogue, CatalogueField, CatalogueRow, Reading } from "../../src/catalogue/catalogue-row";
import type { ComplexityGroup } from "../../src/catalogue/complexity-group";
import type { TimeBandNumber } from "../../src/catalogue/time-band";
import { convert, type ConvertOptions } from "../../src/conversion/convert";
import type { Conversion } from "../../src/conversion/conversion";
import { nothingTyped, type TypedField, type TypedRows, type TypedValues } from "../../src/conversion/typed-values";
import { defaultProfile, findProfile } from "../../src/profiles/profiles";
import { settingsOf } from "../../src/profiles/profile";

export type RowFacts = Partial<Omit<CatalogueRow, "group" | "band">> & {
  readonly group?: ComplexityGroup | null;
  readonly band?: TimeBandNumber | null;
};

const allColumns: Readonly<Partial<Record<CatalogueField, number>>> = {
  ordinal: 1,
  code: 2,
  task: 3,
  detail: 4,
  output: 5,
  group: 6,
  band: 7,
  frame: 8,
  points: 9,
  coefficient: 10,
  note: 11,
  level: 12,
  hours: 13,
  frequency: 14,
};
const headerRow = 5;

/** One sheet "Sheet2" with its header in row 5 and the first product in row 6. */
export function catalogueOf(facts: readonly RowFacts[]): Catalogue {
  const rows = facts.map((fact, index) => rowOf(fact, index));
  return {
    sheets: [
      {
        name: "Sheet2",
        table: { number: 1, top: 1, bottom: Infinity },
        unreadHeaders: [],
        columnNames: new Map(),
        corrections: null,
        headerRow,
        firstDataRow: headerRow + 1,
        columns: allColumns,
        groupTicks: new Map(),
        bandTicks: new Map(),
        layout: { group: "text", band: "text" },
        bandUnit: null,
        rows,
        skipped: [],
        inheritedFrom: new Map(),
        hiddenRows: [],
      },
    ],
    rows,
  };
}

/** A sheet for each list of rows, "Sheet2" and then "Trang 2", "Trang 3"… */
export function sheetsOf(...lists: readonly (readonly RowFacts[])[]): Catalogue {
  const sheets = lists.flatMap((facts, index) => {
    const name = index === 0 ? "Sheet2" : `Trang ${index + 1}`;
    return catalogueOf(facts).sheets.map((sheet) => ({
      ...sheet,
      name,
      rows: sheet.rows.map((row) => ({ ...row, source: { ...row.source, sheet: name } })),
    }));
  });
  return { sheets, rows: sheets.flatMap(({ rows }) => rows) };
}

export function rowOf({ group, band, ...facts }: RowFacts, index = 0): CatalogueRow {
  const number = index + 1;
  return {
    source: { sheet: "Sheet2", row: headerRow + number },
    section: null,
    part: null,
    ordinal: String(number),
    code: null,
    unit: null,
    position: null,
    factor: null,
    task: `Nhiệm vụ ${number}`,
    detail: `Công việc ${number}`,
    output: `Sản phẩm ${number}`,
    group: reading(group),
    band: reading(band),
    minutes: null,
    hours: null,
    frequency: null,
    people: null,
    performers: null,
    points: null,
    frame: null,
    level: null,
    printedCoefficient: null,
    note: null,
    criteriaSum: null,
    isMarkedStandard: false,
    errors: [],
    ...facts,
  };
}

function reading<Choice extends string | number>(choice: Choice | null | undefined): Reading<Choice> {
  return choice === null || choice === undefined
    ? { kind: "missing" }
    : { kind: "read", value: choice, exact: true, text: String(choice) };
}

/** Something typed into the converted catalogue's row of that code; `null` for what cannot be read. */
export function typedRows(code: string, typed: Partial<TypedValues>, shown?: string | number): TypedRows {
  const cells = Object.entries(typed).flatMap(([key, value]) => {
    const field = typedFields.find((known) => known === key);
    const at = { sheet: "Danh mục quy đổi", row: 12, column: 6 };
    return field ? [{ field, at, shown: shown ?? value ?? "?" }] : [];
  });
  return new Map([[code, { values: { ...nothingTyped, ...typed }, cells }]]);
}

const typedFields: readonly TypedField[] = ["group", "band", "minutes", "hours", "points", "level"];

/** Converts with the default settings and the first row as standard, unless the options say otherwise. */
export function convertRows(facts: readonly RowFacts[], options: Partial<ConvertOptions> = {}): Conversion {
  const catalogue = catalogueOf(facts);
  const { settings = settingsOf(defaultProfile) } = options;
  return convert({
    catalogue,
    profile: findProfile(settings.profile) ?? defaultProfile,
    settings,
    scale: "matrix",
    scaleReason: "option",
    standard: { kind: "row", sheet: "Sheet2", row: headerRow + 1 },
    storedStandardCode: null,
    knownCodes: [],
    nextCodeNumber: 1,
    ...options,
  });
}

/** Codes of the findings, in order. */
export function codesOf({ findings }: Pick<Conversion, "findings">): readonly string[] {
  return findings.map(({ code }) => code);
}
