/**
 * The products that score sheets point at, with their published coefficients. A program that does not calculate
 * saves formulas without values; then the coefficients are computed anew from the workbook's sheets and settings.
 */
import { codeKey } from "../conversion/choose-standard";
import { readConvertedInSlices, type CatalogueProduct } from "../sheets/catalogue/read-converted-catalogue";
import { UserError } from "../workbook/user-error";
import type { WorkOptions } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { SheetFingerprint } from "../workbook/workbook-change";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { fingerprintsOfSources } from "./fingerprints";
import { createPacer } from "./pacer";
import { phaseOf } from "./phase";

export interface PublishedProducts {
  readonly products: readonly CatalogueProduct[];
  /** The sheets that coefficients were computed from; none where all of them stand in the converted catalogue. */
  readonly basedOn: readonly SheetFingerprint[];
}

/** Where reading the products ends in the whole of the work, and where computing their coefficients does. */
const [productsEnd, computingEnds] = [0.2, 0.9];

/** `null` when the workbook has no converted catalogue. */
export async function publishedProducts(
  workbook: WorkbookSnapshot,
  work: WorkOptions = {},
): Promise<PublishedProducts | null> {
  const reading = createPacer(phaseOf(work, { from: 0, to: productsEnd }));
  const products = await reading.run(readConvertedInSlices(workbook));
  if (!products) return null;
  const isShown = !products.every(({ coefficient }) => coefficient === null);
  const computing = phaseOf(work, { from: productsEnd, to: computingEnds });
  const assessment = isShown ? null : await assessSources(workbook, computing);
  if (!assessment) return { products, basedOn: [] };
  const computed = new Map(assessment.conversion.rows.map((row) => [codeKey(row.code), row] as const));
  return {
    products: products.map((product) => {
      const { coefficient = null, points = null } = computed.get(codeKey(product.code)) ?? {};
      return { ...product, coefficient, points };
    }),
    basedOn: await createPacer(phaseOf(work, { from: computingEnds, to: 1 })).run(fingerprintsOfSources(assessment)),
  };
}

/** `null` without the source sheets: nothing can be computed, and each line then says that its product has no coefficient. */
async function assessSources(workbook: WorkbookSnapshot, work: WorkOptions): Promise<Assessment | null> {
  try {
    return await assess(workbook, {}, work);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return null;
  }
}
