/** What the rules of the conversion look at. */
import type { Catalogue, CatalogueField, CatalogueRow } from "../../catalogue/catalogue-row";
import type { CellRef } from "../../workbook/address";
import type { ConvertedCatalogue } from "../converted-catalogue";
import type { TypedRows } from "../typed-values";
import type { StandardUse } from "../use-standard";

export interface ConversionContext {
  readonly catalogue: Catalogue;
  readonly conversion: ConvertedCatalogue;
  /** What became of the choice of the standard unit. */
  readonly use: StandardUse;
  /** Everything that reviewers typed, also what does not count. */
  readonly typed: TypedRows;
  /** The row's cell of the first of these fields that its sheet has, else its leftmost known cell. */
  readonly cellOf: (row: CatalogueRow, ...fields: readonly CatalogueField[]) => CellRef;
}
