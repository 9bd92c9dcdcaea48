/** Approved and own rows for the tests, written as short as they can be read. */
import { defaultWording } from "../../../src/catalogue/likeness/default-wording";
import { complexityGroups, type ComplexityGroup } from "../../../src/catalogue/complexity-group";
import { timeBands, type TimeBandNumber } from "../../../src/catalogue/time-band";
import type { NearApproved } from "../../../src/review/references/reference-catalogue";
import type { ReferenceCatalogue, ReferenceRow } from "../../../src/review/references/reference-catalogue";
import { indexReferences } from "../../../src/review/references/reference-index";
import { suggestInSlices, type KnownNeighbours, type OwnProduct } from "../../../src/review/references/suggest";
import { runAtOnce } from "../../../src/workbook/slices";

/** "Nhiệm vụ | Chi tiết | Sản phẩm | N2 | 4": what stands behind the third bar may be left out. */
export function approved(file: string, ...lines: readonly string[]): ReferenceCatalogue {
  return { file, rows: lines.map((line, place) => approvedRow(file, line, place + 2)) };
}

function approvedRow(file: string, line: string, row: number): ReferenceRow {
  const { texts, group, band } = partsOf(line);
  return { file, source: { sheet: "DM", row }, section: null, ...texts, group, band, coefficient: null };
}

export function own(...lines: readonly string[]): OwnProduct[] {
  return lines.map((line, place) => {
    const { texts, group, band } = partsOf(line);
    return { row: { source: { sheet: "S", row: place + 2 }, ...texts }, group, band };
  });
}

function partsOf(line: string) {
  const [task = "", detail = "", output = "", group, band] = line.split("|").map((part) => part.trim());
  return { texts: { task, detail, output }, group: groupOf(group), band: bandOf(band) };
}

function groupOf(text: string | undefined): ComplexityGroup | null {
  return complexityGroups.find((group) => group === text) ?? null;
}

function bandOf(text: string | undefined): TimeBandNumber | null {
  return timeBands.find(({ number }) => String(number) === text)?.number ?? null;
}

export function suggest(
  catalogues: readonly ReferenceCatalogue[],
  products: readonly OwnProduct[],
  earlier: KnownNeighbours | null = null,
) {
  const index = earlier?.index ?? runAtOnce(indexReferences({ catalogues, wording: defaultWording }));
  return runAtOnce(suggestInSlices({ index, products, earlier }));
}

/** Neighbours that say "N2" or "N2 | 4", each as near as the score says. */
export function neighbours(score: number, ...measures: readonly string[]): NearApproved[] {
  return measures.map((each, place) => {
    const reference = approvedRow("duyet.xlsx", `Việc | Bước ${place} | Văn bản | ${each}`, place + 2);
    return { reference, score };
  });
}
