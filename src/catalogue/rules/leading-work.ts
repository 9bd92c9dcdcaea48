/**
 * W401: leading and approving is the work of leaders and stands in part A (NA; LC point 2 has their work in a catalogue of
 * its own). What only prepares it ("tham mưu phê duyệt…", "dự thảo quyết định phân công") is anybody's.
 */
import { remarkOnEach, rule } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import { createPhraseFinder } from "../../text/phrase-finder";
import { searchKey } from "../../text/search-key";
import type { CatalogueRow } from "../catalogue-row";
import { typedCell, cellOf } from "../placed-row";
import { cellKey, type CatalogueContext } from "./catalogue-context";
import { leadIns, openingLine } from "./opening-work";
import type { RuleWords } from "./word-tables";

/** The part of leaders in every letter (LCP, KH, ST). */
const leadersPart = "A";

export const leadingOutsidePartA = rule("W401", "warning", ({ rows, settings: { words } }: CatalogueContext) => {
  const find = leadingPhraseFinder(words);
  const isLeaders = leaderTeller();
  const told = new Set<string>();
  return remarkOnEach(rows, (place) => {
    const { row, sheet } = place;
    const found = find(row);
    if (found === null || isOfLeaders(row.part)) return null;
    const { field, phrase } = found;
    if ([row.position, row.performers, row.section, sheet.name].some(isLeaders)) return null;
    const at = typedCell(sheet, cellOf(place, field, "task"));
    const key = cellKey(at);
    if (told.has(key)) return null;
    told.add(key);
    return { at, params: { row: at.row, phrase, text: excerpt(openingLine(row[field])), part: row.part ?? "" } };
  });
});

export interface LeadingPhrase {
  readonly field: "task" | "detail";
  readonly phrase: string;
}

/** Phrases that open leading work, and longer ones that open what begins like it. */
export type LeadingWords = Pick<RuleWords, "leading" | "operating">;

/**
 * What of a row opens with leading or approving; `null` where nothing does, also where a longer phrase says that machines,
 * rooms or duties are run.
 */
export function leadingPhraseFinder({
  leading,
  operating,
}: LeadingWords): (row: Pick<CatalogueRow, "task" | "detail">) => LeadingPhrase | null {
  const { openingOf: beginningOf } = createPhraseFinder({ phrases: [...leading, ...operating], between: leadIns });
  const isOperating = new Set(operating);
  const openingOf = (text: string): string | null => {
    const phrase = beginningOf(text);
    return phrase !== null && isOperating.has(phrase) ? null : phrase;
  };
  return (row) => {
    const field = openingOf(openingLine(row.task)) !== null ? "task" : "detail";
    const phrase = openingOf(openingLine(row[field]));
    return phrase === null ? null : { field, phrase };
  };
}

function isOfLeaders(part: string | null): boolean {
  return part === leadersPart;
}

/** Positions that lead, and how sections and sheets are called that hold their work. */
const leaders =
  /\b(?:lanh dao|truong|pho|thu truong|giam doc|chu tich|bi thu|chanh|hieu truong|cuc truong|tong giam doc)\b/;
/** "Hội trường", "môi trường", "thị trường": the same letters, and nobody who leads. */
const noLeaders =
  /\b(?:hoi|moi|thi|hien|nha|cong|do|chu|tuyen|cap|lap|quang|nong|lam) truong\b|\b(?:ung|doi|thanh) pho\b/g;

/** Positions, performers and sections are the same on thousands of rows. */
function leaderTeller(): (text: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text === null) return false;
    const found = known.get(text) ?? leaders.test(searchKey(text).replace(noLeaders, " "));
    known.set(text, found);
    return found;
  };
}
