/** An approved catalogue out of the workbook that people opened for comparison. */
import type { CatalogueRow } from "../catalogue/catalogue-row";
import { chosen } from "../catalogue/catalogue-row";
import { readCatalogueInSlices } from "../catalogue/read-catalogue";
import type { ConvertedRow } from "../conversion/converted-catalogue";
import { referenceRow, type ReadProduct, type ReferenceCatalogue } from "../review/references/reference-catalogue";
import { isFilledByPeople } from "../sheets/our-sheets";
import { inParts, type Slices } from "../workbook/slices";
import { UserError } from "../workbook/user-error";
import { findMarkedSheet, type WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { readInSlices } from "./assess";

export interface ReadReferenceOptions {
  readonly workbook: WorkbookSnapshot;
  /** What people call it. */
  readonly file: string;
}

/** @throws UserError `noCatalogueInFile`. */
export function* readReference({ workbook, file }: ReadReferenceOptions): Slices<ReferenceCatalogue> {
  const part = inParts({ converted: 2, asItIs: 1 });
  const products =
    (yield* part("converted", convertedProducts(workbook))) ?? (yield* part("asItIs", productsAsTheyAre(workbook)));
  const rows = products.map((product) => referenceRow(file, product));
  if (rows.length === 0) throw new UserError("noCatalogueInFile", { file });
  return { file, rows };
}

/** By the workbook's own settings; `null` where they or its catalogue can't be read. */
function* convertedProducts(workbook: WorkbookSnapshot): Slices<readonly ConvertedRow[] | null> {
  try {
    return (yield* readInSlices(workbook)).conversion.rows;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** What the tables print, and where people sent our converted catalogue alone, what that prints. */
export function* productsAsTheyAre(workbook: WorkbookSnapshot): Slices<readonly ReadProduct[]> {
  const ours = findMarkedSheet(workbook, "catalogue");
  const { catalogue } = yield* readCatalogueInSlices({ workbook, isFilledByPeople });
  if (catalogue.rows.length > 0) return catalogue.rows.map(printedProduct);
  if (!ours) return [];
  const alone = yield* readCatalogueInSlices({ workbook, sheets: [ours.name] });
  return alone.catalogue.rows.map(printedProduct);
}

function printedProduct(row: CatalogueRow): ReadProduct {
  return { row, group: chosen(row.group), band: chosen(row.band), coefficient: row.printedCoefficient };
}
