/** Which rows of a catalogue say what no earlier row says, and which of them were otherwise when it was last looked at. */
import { comparisonKey } from "../../text/normalize";
import { forEachInSlices, type Slices } from "../../workbook/slices";
import type { CatalogueRow } from "../catalogue-row";
import type { PlacedRow } from "../placed-row";

type Texts = Pick<CatalogueRow, "task" | "detail" | "output">;

/** What rows of the same words share; `null` for a row that names no work, which other rules report. */
export function textsKey({ task, detail, output }: Texts): string | null {
  return detail === "" && output === "" ? null : JSON.stringify([task, detail, output].map(comparisonKey));
}

interface KnownTexts extends Texts {
  readonly key: string | null;
}

export interface DistinctRows {
  /** Places (0-based) of rows that were the first of their words and are not, or say others now; rising. */
  readonly gone: readonly number[];
  /** Places of rows that are the first of their words now and were not, or said others; rising. */
  readonly come: readonly number[];
}

export class DistinctTexts {
  /** By place. */
  #texts: readonly KnownTexts[] = [];
  /** Places of the rows that are the first of their words. */
  #first: ReadonlySet<number> = new Set();

  /** How many rows say other texts than at the same place before. */
  changesTo(rows: readonly PlacedRow[]): number {
    let changes = Math.abs(rows.length - this.#texts.length);
    const { length } = this.#texts;
    rows.slice(0, length).forEach(({ row }, place) => {
      if (!isSame(row, this.#texts[place])) changes++;
    });
    return changes;
  }

  *update(rows: readonly PlacedRow[]): Slices<DistinctRows> {
    const before = { texts: this.#texts, first: this.#first };
    const texts: KnownTexts[] = [];
    const first = new Set<number>();
    const seen = new Set<string>();
    const [gone, come]: [number[], number[]] = [[], []];
    const look = ({ row }: PlacedRow, place: number): void => {
      const known = before.texts[place];
      const isKnown = isSame(row, known);
      const { task, detail, output } = row;
      const now = isKnown && known ? known : { task, detail, output, key: textsKey(row) };
      texts.push(now);
      const isFirst = now.key !== null && !seen.has(now.key);
      if (isFirst) first.add(place);
      if (now.key !== null) seen.add(now.key);
      const wasFirst = before.first.has(place);
      if (wasFirst && !(isFirst && isKnown)) gone.push(place);
      if (isFirst && !(wasFirst && isKnown)) come.push(place);
    };
    yield* forEachInSlices(rows, look);
    for (let place = rows.length; place < before.texts.length; place++) if (before.first.has(place)) gone.push(place);
    this.#texts = texts;
    this.#first = first;
    return { gone, come };
  }
}

function isSame(row: Texts, known: Texts | undefined): boolean {
  return known !== undefined && row.task === known.task && row.detail === known.detail && row.output === known.output;
}
