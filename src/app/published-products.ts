/**
 * The products that score sheets point at, with their published coefficients. A program that does not calculate
 * saves formulas without values; then the coefficients are computed anew from the workbook's sheets and settings.
 */
import { codeKey } from "../conversion/choose-standard";
import { readConvertedCatalogue, type CatalogueProduct } from "../sheets/catalogue/read-converted-catalogue";
import { UserError } from "../workbook/user-error";
import type { WorkOptions } from "../workbook/workbook-host";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { assess } from "./assess";

/** `null` when the workbook has no converted catalogue. */
export async function publishedProducts(
  workbook: WorkbookSnapshot,
  work: WorkOptions = {},
): Promise<readonly CatalogueProduct[] | null> {
  const products = readConvertedCatalogue(workbook);
  if (!products?.every(({ coefficient }) => coefficient === null)) return products;
  const computed = await computedCoefficients(workbook, work);
  return products.map((product) => ({ ...product, coefficient: computed.get(codeKey(product.code)) ?? null }));
}

async function computedCoefficients(workbook: WorkbookSnapshot, work: WorkOptions) {
  const coefficients = new Map<string, number | null>();
  try {
    const { conversion } = await assess(workbook, {}, work);
    for (const { code, coefficient } of conversion.rows) coefficients.set(codeKey(code), coefficient);
  } catch (error) {
    // Without the source sheets nothing can be computed; each line then says that its product has no coefficient.
    if (!(error instanceof UserError)) throw error;
  }
  return coefficients;
}
