/**
 * `Danh mục quy đổi`: the converted catalogue (ST Phụ lục III, with the time band of LC). Points and
 * coefficients are live formulas over the cells of `Cấu hình KPI`; `read-converted-catalogue.ts` reads it back.
 */
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";
import { forms } from "../../strings/vi/forms";
import type { CellStyle, SheetPlan } from "../../workbook/sheet-plan";
import { inParts, runAtOnce, sliceLength, type Slices } from "../../workbook/slices";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { validateBands, type PlacedProduct } from "./catalogue-band";
import {
  baselineTable,
  lastFormColumn,
  nameBaseline,
  putBaseline,
  rowScaleColumn,
  sourceColumn,
} from "./catalogue-baseline";
import { catalogueColumns, catalogueTable } from "./catalogue-columns";
import { listHeadings } from "./catalogue-headings";
import { putProduct } from "./product-row";
import { scalesLine } from "./scales-line";
import { widthsOf } from "../form/columns";
import { formColors, formStyles, tableStyles } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { basisCell, linkedOffice, readOfficeDetails, type Office } from "../form/office-details";
import type { OfficeDetails } from "../form/office-fields";
import { sheetNameOf, type SheetNames } from "../our-sheets";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import { catalogueNames, labelCells, standardCells } from "../names";
import { ownSource, sourceWidth, type ShownSource } from "./shown-source";
import { readCatalogueNotesInSlices } from "./read-converted-catalogue";
import { headOf, preparerOf, putSignatures } from "../form/signatures";
import { tintBlank } from "../form/tint-blank";

export interface ConvertedCatalogueOptions {
  readonly conversion: Conversion;
  readonly names: SheetNames;
  /** The workbook as it is, for the notes that people typed into an earlier sheet. */
  readonly workbook: WorkbookSnapshot;
  /** Absent = what the workbook's own settings sheet says. */
  readonly details?: OfficeDetails;
  /** Where each row comes from; its sheet and row in the workbook itself when absent. */
  readonly sourceOf?: (converted: ConvertedRow) => ShownSource;
}

const headerRow = 8;
/** In characters, of a hidden column. */
const scaleWidth = 12;
/** In points: the decree's 13 leave a product four words a line. */
const tableSize = 12;
const titles = forms.catalogue;

export function convertedCatalogueSheet(options: ConvertedCatalogueOptions): SheetPlan {
  return runAtOnce(convertedCatalogueInSlices(options));
}

export function* convertedCatalogueInSlices(options: ConvertedCatalogueOptions): Slices<SheetPlan> {
  const { conversion, names, workbook, details = readOfficeDetails(workbook), sourceOf = ownSource } = options;
  // Written together with the settings sheet, whose cells its head and foot name.
  const office = linkedOffice(details);
  const lastColumn = lastFormColumn(conversion);
  const baseline = baselineTable(conversion);
  const scaleColumn = rowScaleColumn(conversion);
  const plan = createPlan({
    marker: "catalogue",
    name: sheetNameOf(names, "catalogue"),
    tabColor: formColors.catalogueTab,
    columnWidths: [
      ...[...formWidths(conversion), sourceWidth(conversion, sourceOf), ...widthsOf(baseline)],
      ...(scaleColumn === null ? [] : [scaleWidth]),
    ],
    hiddenColumns: [
      ...(needsTimes(conversion) ? [] : [catalogueColumns.band]),
      ...baseline.fields.map((field) => baseline.number[field]),
      ...(scaleColumn === null ? [] : [scaleColumn]),
    ],
    // No columns: the titles stand across them.
    freeze: { rows: headerRow, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { from: headerRow, to: headerRow },
      columns: [1, lastColumn],
    },
    styles: stylesOf(conversion),
  });
  putHead(plan, conversion, office, lastColumn);

  const part = inParts({ notes: 1, products: 8, rules: 1 });
  const notes = yield* part("notes", readCatalogueNotesInSlices(workbook));
  const products = yield* part("products", putProducts(plan, { conversion, notes, lastColumn, sourceOf }));
  const bottom = Math.max(products.at(-1)?.row ?? 0, headerRow + 1);
  putColumnRules(plan, headerRow + 1, bottom, lastColumn);
  nameBaseline(plan, { headerRow, top: headerRow + 1, bottom }, conversion);
  validateBands(plan, products);
  yield 1;
  putSignatures(plan, bottom + 2, {
    left: { columns: [1, 4], ...preparerOf(office, titles.preparedBy) },
    right: { columns: [5, lastColumn], ...headOf(office, titles.headOfOffice) },
    office,
  });
  return plan.build();
}

interface ListOptions {
  readonly conversion: Conversion;
  /** Notes that people typed, by row id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly lastColumn: number;
  readonly sourceOf: (converted: ConvertedRow) => ShownSource;
}

/** Each product below the headings that it begins. */
function* putProducts(
  plan: PlanBuilder,
  { conversion, notes, lastColumn, sourceOf }: ListOptions,
): Slices<PlacedProduct[]> {
  const width = rowScaleColumn(conversion) ?? baselineTable(conversion).last;
  const products: PlacedProduct[] = [];
  let row = headerRow + 1;
  for (const [index, { headings, converted }] of listHeadings(conversion).entries()) {
    if (index % sliceLength === 0) yield index / conversion.rows.length;
    for (const heading of headings) {
      putHeading(plan, row, heading, lastColumn);
      row++;
    }
    const note = notes.get(converted.id) ?? null;
    const product = { converted, conversion, ordinal: index + 1, note, source: sourceOf(converted) };
    plan.putLater(row, width, (cells, own) => {
      putProduct(cells, own, product);
      putBaseline(cells, own, converted, conversion);
    });
    products.push({ row, converted });
    row++;
  }
  return products;
}

/** In letters: three lines of its column. */
const longNote = 30;

/** Words take the room of the columns that a catalogue has no use for. */
function formWidths(conversion: Conversion): number[] {
  const { task, detail, output, band, note } = catalogueTable.facts;
  const spare = needsTimes(conversion) ? 0 : band.width;
  const wider = (width: number, share: number) => width + Math.floor(spare * share);
  // A sentence in the narrow column of notes makes each row as high as three others.
  const notes = conversion.rows.some(({ row }) => (row.note ?? "").length > longNote) ? 0.7 : 0;
  const words = {
    task: wider(task.width, 0.3 * (1 - notes)),
    detail: wider(detail.width, 0.4 * (1 - notes)),
    output: wider(output.width, 0.3 * (1 - notes)),
    note: wider(note.width, notes),
  };
  return widthsOf(catalogueTable, words).slice(0, lastFormColumn(conversion));
}

/** Points of the matrix rest on times; elsewhere they are only shown where rows have some. */
function needsTimes({ rows, scales }: Conversion): boolean {
  return scales.includes("matrix") || rows.some((row) => row.band !== null || row.basis === "hours");
}

function stylesOf({ settings }: Conversion): Readonly<Record<string, CellStyle>> {
  const decimals = settings.digits === 0 ? "0" : `0.${"0".repeat(settings.digits)}`;
  const table = tableStyles(tableSize);
  return {
    ...table,
    coefficient: { ...table["numberBold"], numberFormat: decimals },
    minutesInput: { ...table["numberInput"], numberFormat: titles.minutesFormat },
    baseline: { ...formStyles["muted"], wrap: false },
    sourceText: { ...formStyles["sourceLink"], color: formColors.muted },
    hoursInput: { ...table["numberInput"], numberFormat: titles.hoursFormat },
  };
}

function putHead(plan: PlanBuilder, conversion: Conversion, office: Office, lastColumn: number): void {
  const { standard } = conversion;
  putLetterhead(plan, { office, left: [1, 4], right: [5, lastColumn] });
  plan.put(4, 1, titles.title, "title", { toColumn: lastColumn });
  const basis = basisCell(office);
  plan.put(5, 1, basis.value, "subtitle", { ...basis.put, toColumn: lastColumn });
  const standardLine = standard
    ? `${titles.standardLine}${standard.row.code} - ${standard.row.row.output}`
    : titles.noStandard;
  const output = `INDEX(${catalogueNames.output},MATCH(${standardCells.code},${catalogueNames.code},0))`;
  plan.put(6, 1, standardLine, "agencyBold", {
    formula: `=IFERROR("${titles.standardLine}"&${standardCells.code}&" - "&${output},"${titles.noStandard}")`,
    toColumn: lastColumn,
  });
  if (conversion.scales.length > 1) {
    plan.put(7, 1, scalesLine(conversion), "hint", { toColumn: lastColumn });
  }
  for (const field of catalogueTable.fields) {
    if (catalogueColumns[field] <= lastColumn)
      plan.put(headerRow, catalogueColumns[field], titles.columns[field], "header");
  }
  plan.put(headerRow, sourceColumn(conversion), titles.source, "muted");
}

function putHeading(plan: PlanBuilder, row: number, heading: { number: string; title: string }, last: number): void {
  plan.put(row, catalogueColumns.ordinal, heading.number === "" ? null : heading.number, "sectionCenter");
  plan.put(row, catalogueColumns.code, null, "section");
  plan.put(row, catalogueColumns.task, heading.title, "section", { toColumn: last });
}

function putColumnRules(plan: PlanBuilder, top: number, bottom: number, lastColumn: number): void {
  const { fields, facts, number, range, inColumn } = catalogueTable;
  for (const field of fields) {
    const { name } = facts[field];
    if (name !== null && number[field] <= lastColumn) plan.name(name, range(field, top, bottom));
  }
  const { refused } = titles;
  plan.validate({
    kind: "list",
    range: range("group", top, bottom),
    source: `=${labelCells.groups}`,
    message: refused.group,
  });
  plan.validate({
    kind: "decimal",
    range: range("points", top, bottom),
    min: 0,
    max: 1_000_000,
    message: refused.points,
  });
  if (lastColumn === catalogueColumns.level) {
    plan.validate({ kind: "whole", range: range("level", top, bottom), min: 1, max: 4, message: refused.level });
  }
  plan.conditional({
    kind: "formula",
    range: rangeOf(top, 1, bottom, lastColumn),
    formula: `=AND(${inColumn("code", top)}<>"",${inColumn("code", top)}=${standardCells.code})`,
    bold: true,
  });
  tintBlank(
    plan,
    rangeOf(top, catalogueColumns.group, bottom, catalogueColumns.points),
    `${inColumn("code", top)}<>""`,
  );
}
