/**
 * `Danh mục quy đổi` in a workbook that is sent to one person: the published products with their coefficients as they
 * stand, for the drop-down and the formulas of the score sheet. It is computed from nothing, and nothing of it is changed.
 */
import type { CatalogueProduct } from "../catalogue/read-converted-catalogue";
import { forms } from "../../strings/vi/forms";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { columns, putTitles, widthsOf } from "../form/columns";
import { formColors, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { createPlan } from "../form/plan-builder";
import { catalogueNames } from "../names";
import { sheetNameOf, type SheetNames } from "../our-sheets";

export interface LookupCatalogueOptions {
  readonly products: readonly CatalogueProduct[];
  readonly names: SheetNames;
  readonly workbook: WorkbookSnapshot;
}

const titles = forms.catalogue.columns;
const table = columns({
  ordinal: { title: titles.ordinal, width: 5, name: null, style: "integer" },
  code: { title: titles.code, width: 11, name: catalogueNames.code, style: "code" },
  task: { title: titles.task, width: 26, name: catalogueNames.task, style: "text" },
  detail: { title: titles.detail, width: 32, name: catalogueNames.detail, style: "text" },
  output: { title: titles.output, width: 24, name: catalogueNames.output, style: "text" },
  group: { title: titles.group, width: 9, name: catalogueNames.group, style: "center" },
  band: { title: titles.band, width: 16, name: catalogueNames.band, style: "center" },
  points: { title: titles.points, width: 9, name: catalogueNames.points, style: "number" },
  coefficient: { title: titles.coefficient, width: 9, name: catalogueNames.coefficient, style: "number" },
});
const headerRow = 5;
/** In points. */
const tableSize = 12;

export function lookupCatalogueSheet({ products, names, workbook }: LookupCatalogueOptions): SheetPlan {
  const { number, last } = table;
  const plan = createPlan({
    marker: "catalogue",
    name: sheetNameOf(names, "catalogue"),
    tabColor: formColors.catalogueTab,
    columnWidths: widthsOf(table),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow } },
    styles: tableStyles(tableSize),
  });
  putLetterhead(plan, { office: readOffice(workbook, names), left: [1, number.task], right: [number.output, last] });
  plan.put(3, 1, forms.catalogue.title, "title", { toColumn: last });
  plan.height(3, titleHeight);
  putTitles(plan, headerRow, table);
  products.forEach(({ time, ...product }, index) => {
    const row = headerRow + 1 + index;
    const values = { ...product, band: time, ordinal: index + 1 };
    for (const field of table.fields) plan.put(row, number[field], values[field], table.facts[field].style);
  });
  const bottom = headerRow + Math.max(1, products.length);
  for (const field of table.fields) {
    const { name } = table.facts[field];
    if (name !== null) plan.name(name, table.range(field, headerRow + 1, bottom));
  }
  return plan.build();
}
