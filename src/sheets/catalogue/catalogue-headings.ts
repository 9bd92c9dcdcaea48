/**
 * Which headings stand above each row of the converted catalogue: its part (A, B.I, B.II… of the settings) and
 * its section as the source prints it, each where it changes.
 */
import type { Conversion } from "../../conversion/conversion";
import type { ConvertedRow } from "../../conversion/converted-catalogue";

export interface CatalogueHeading {
  /** "A" or "B.I" for a part; empty for a section, which carries its number in its words. */
  readonly number: string;
  readonly title: string;
}

export interface HeadedRow {
  readonly headings: readonly CatalogueHeading[];
  readonly converted: ConvertedRow;
}

export function listHeadings({ rows, settings }: Conversion): HeadedRow[] {
  let part: string | null = null;
  let section: string | null = null;
  return rows.map((converted) => {
    const headings: CatalogueHeading[] = [];
    const { row } = converted;
    if (row.part !== part) {
      part = row.part;
      section = null;
      const title = settings.parts.find(({ id }) => id === part)?.title;
      if (part !== null && title !== undefined) headings.push({ number: part, title });
    }
    if (row.section !== section) {
      section = row.section;
      if (section !== null) headings.push({ number: "", title: section });
    }
    return { headings, converted };
  });
}
