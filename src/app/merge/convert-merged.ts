/** The merged catalogue converted: each product a row of its own, with the group, time and points that most units give it. */
import type { Catalogue, CatalogueRow, Reading } from "../../catalogue/catalogue-row";
import { timeBand } from "../../catalogue/time-band";
import { codeKey } from "../../conversion/choose-standard";
import { convertInSlices } from "../../conversion/convert";
import type { Conversion } from "../../conversion/conversion";
import { soTayBnv } from "../../profiles/so-tay-bnv";
import { defaultProfile } from "../../profiles/profiles";
import type { MergedCatalogue, MergedProduct } from "../../review/merge/merged-catalogue";
import { mergedParts } from "../../review/merge/merged-catalogue";
import { settingsOf, type Settings } from "../../profiles/profile";
import { readConvertedInSlices } from "../../sheets/catalogue/read-converted-catalogue";
import { readTypedInSlices } from "../../sheets/catalogue/read-typed-values";
import { inParts, mapInSlices, type Slices } from "../../workbook/slices";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { knownSettings } from "../known-settings";
import type { UnitCatalogue, UnitScale } from "./read-unit";

export interface ConvertMergedOptions {
  readonly merged: MergedCatalogue;
  readonly units: readonly UnitCatalogue[];
  /** Its settings, codes and what was typed into its catalogue hold. */
  readonly earlier: WorkbookSnapshot;
}

export function* convertMerged({ merged, units, earlier }: ConvertMergedOptions): Slices<Conversion> {
  const part = inParts({ rows: 1, known: 1, typed: 1, convert: 4 });
  const standard = standardOf(merged);
  const codes = ownCodes(merged);
  const rows = yield* part(
    "rows",
    mapInSlices(merged.products, (product) => rowOf(product, { merged, codes, standard })),
  );
  const { stored, own, profile: earlierProfile } = knownSettings(earlier);
  const counting = stored ? null : countingOf(units);
  const profile = stored ? earlierProfile : (counting?.profile ?? defaultProfile);
  const settings = withParts(own ?? settingsOf(profile, null));
  const catalogue: Catalogue = { sheets: [], rows };
  const knownCodes = (yield* part("known", readConvertedInSlices(earlier))) ?? [];
  const typed = yield* part("typed", readTypedInSlices(earlier));
  return yield* part(
    "convert",
    convertInSlices({
      ...{ catalogue, profile, settings },
      scale: own?.scale ?? counting?.scale ?? settings.scale,
      scaleReason: own ? "workbook" : (counting?.reason ?? "profile"),
      standard: null,
      storedStandardCode: stored?.standardCode ?? null,
      knownCodes,
      nextCodeNumber: stored?.nextCodeNumber ?? 1,
      typed,
      areDigitsOpen: own === null,
    }),
  );
}

/** Profiles of other letters name other parts; a merge has these three. */
function withParts(settings: Settings): Settings {
  const missing = mergedParts.filter((id) => !settings.parts.some((part) => part.id === id));
  const added = soTayBnv.parameters.parts.value.filter(({ id }) => missing.some((part) => part === id));
  return added.length === 0 ? settings : { ...settings, parts: [...settings.parts, ...added] };
}

/** As most rows are counted in their own workbooks. */
function countingOf(units: readonly UnitCatalogue[]): UnitScale | null {
  const rowsBy = new Map<string, { readonly counting: UnitScale; rows: number }>();
  for (const { counting, rows } of units) {
    if (!counting) continue;
    const key = JSON.stringify([counting.profile.id, counting.scale]);
    const known = rowsBy.get(key) ?? { counting, rows: 0 };
    known.rows += rows.length;
    rowsBy.set(key, known);
  }
  let most: { readonly counting: UnitScale; rows: number } | null = null;
  for (const each of rowsBy.values()) if (!most || each.rows > most.rows) most = each;
  return most?.counting ?? null;
}

/** The product that most units mark as the standard one; `null` where none is marked or two are marked as often. */
function standardOf({ products, rows }: MergedCatalogue): MergedProduct | null {
  let best: { readonly product: MergedProduct | null; readonly units: number } = { product: null, units: 0 };
  for (const product of products) {
    const units = new Set(
      product.members.flatMap((place) => (rows[place]?.row.isMarkedStandard === true ? [rows[place].unit] : [])),
    ).size;
    if (units > best.units) best = { product, units };
    else if (units === best.units && units > 0) best = { product: null, units };
  }
  return best.product;
}

/** A unit's code stays where no other product of the merge has it: each unit counts from 001. */
function ownCodes({ products, rows }: MergedCatalogue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kept } of products) {
    const code = rows[kept]?.row.code ?? null;
    if (code !== null) counts.set(codeKey(code), (counts.get(codeKey(code)) ?? 0) + 1);
  }
  return counts;
}

interface RowContext {
  readonly merged: MergedCatalogue;
  readonly codes: ReadonlyMap<string, number>;
  readonly standard: MergedProduct | null;
}

function rowOf(product: MergedProduct, { merged, codes, standard }: RowContext): CatalogueRow {
  const source = merged.rows[product.kept];
  if (!source) throw new RangeError(`there is no row ${product.kept}`);
  const { row, unit } = source;
  const { part, task, detail, output, group, band, points } = product;
  const { code } = row;
  return {
    ...row,
    ...{ part, task, detail, output, points },
    // Shared work is nobody's section; what is a unit's own stands under its name.
    section: part === "B.I" ? null : row.section === null ? unit : `${unit}: ${row.section}`,
    code: code !== null && codes.get(codeKey(code)) === 1 ? code : null,
    group: group === source.group ? row.group : reading(group, row.group),
    band: band === source.band ? row.band : reading(band, row.band, band === null ? "" : timeBand(band).label),
    // Minutes of its own belong to the row's own time.
    minutes: band === source.band ? row.minutes : null,
    isMarkedStandard: product === standard,
  };
}

function reading<Choice extends string | number>(
  value: Choice | null,
  own: Reading<Choice>,
  text = String(value),
): Reading<Choice> {
  return value === null ? own : { kind: "read", value, exact: true, text };
}
