/**
 * Who does a row's work (Người thực hiện): names, positions, units or everybody, as offices write them into one cell.
 */
import { comparisonKey, normalizeText } from "../text/normalize";
import { searchKey } from "../text/search-key";
import type { CellRef } from "../workbook/address";

/** Somebody of `Nhân sự`, and where they stand there. */
export interface RosterName {
  readonly name: string;
  readonly id: string;
  readonly position: string;
  readonly unit: string;
  readonly at: CellRef;
}

export interface Performers {
  /** Who is named by name or code. */
  readonly named: readonly RosterName[];
  /** Who is meant by a position, a unit or "tất cả". */
  readonly meant: readonly RosterName[];
  /** Names of people who are nobody of the roster, as written. */
  readonly strangers: readonly string[];
}

export type PerformersReader = (text: string | null) => Performers;

const nobody: Performers = { named: [], meant: [], strangers: [] };

/**
 * Names are compared as everywhere (`app/people-by-name.ts`): by name or code, whatever the case and spacing.
 *
 * @example
 * readerOfPerformers([{ name: "Lê Văn A", … }])("Đ/c Lê Văn A (chuyên viên); Trần Thị B")
 * // named: Lê Văn A; strangers: "Trần Thị B"
 */
export function readerOfPerformers(people: readonly RosterName[]): PerformersReader {
  const byName = groupBy(people, ({ name, id }) => [name, id]);
  const byPlace = groupBy(people, ({ position, unit }) => [position, unit]);
  const known = new Map<string, Performers>();
  const read = (text: string): Performers => {
    const parts = partsOf(text).map((part) => ({ part, key: comparisonKey(part) }));
    const named = parts.flatMap(({ key }) => byName.get(key) ?? []);
    const meant = parts.flatMap(({ part, key }) => (isEverybody(part) ? people : (byPlace.get(key) ?? [])));
    const strangers = parts.filter(({ part, key }) => !byName.has(key) && !byPlace.has(key) && isName(part));
    return {
      named: [...new Set(named)],
      meant: [...new Set(meant)].filter((person) => !named.includes(person)),
      strangers: strangers.map(({ part }) => part),
    };
  };
  return (text) => {
    if (text === null) return nobody;
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

function groupBy(
  people: readonly RosterName[],
  keysOf: (person: RosterName) => readonly string[],
): ReadonlyMap<string, readonly RosterName[]> {
  const groups = new Map<string, RosterName[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person).map(comparisonKey))) {
      if (key === "") continue;
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}

const title = /(?<![\p{L}\p{M}])(?:đ\s?\/\s?c|đc|đồng chí|ông|bà|anh|chị)\.?[\s:]+(?=\p{L})/giu;
/** Between two people: "và" between two names, brackets around a name or a position, a dash with spaces around. */
const between = /[,;\n/+&|()[\]]|\s[-–—]\s|\s(?:và|cùng|với)\s/u;

function partsOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .replace(title, "")
    .split(between)
    .map((part) => normalizeText(part.replace(/^[\s\d.\-–•*+:]+(?=\p{L})/u, "")).replace(/[.:]+$/, ""))
    .filter((part) => part !== "");
}

const everybody =
  /^(?:tat ca|toan the|toan bo|toan phong|toan don vi|toan co quan|ca phong|moi nguoi|tap the|cac (?:chuyen vien|cong chuc|vien chuc|can bo|dong chi|thanh vien))\b/;

function isEverybody(part: string): boolean {
  return everybody.test(searchKey(part));
}

/** Two to six words, each with a capital: "Nguyễn Văn A", "LÊ THỊ BÌNH", "Giàng A Páo". */
const nameWords = /^\p{Lu}[\p{L}\p{M}'’]*\.?(?: \p{Lu}[\p{L}\p{M}'’]*\.?){1,5}$/u;
/** Positions and units that are written with capitals: nobody's family has these names. */
const noFamily = new Set(
  "phong ban to doi truong pho chanh lanh chuyen ke thu cong vien can nhan bo uy ubnd hdnd so chi cuc giam chu tich bi khoa tram trung thanh tra lai bao tap doan don co van cac tat toan vp tt hc tc nv cv pp tp pcvp cvp".split(
    " ",
  ),
);
/** Of those, the ones that are family names as well: then the whole has to look like no office. */
const family = new Set(["to", "doan", "van", "ke", "chu", "can", "lai"]);
const officeWords = /\b(?:phong|ban|nhiem|vien|toan|thu|truong|bi|quy|ve|xe|vu|muu|bo|cuc|tich|tinh|huyen|xa)\b/;

function isName(part: string): boolean {
  if (!nameWords.test(part)) return false;
  const key = searchKey(part);
  const [first = "", ...rest] = key.split(" ");
  if (!noFamily.has(first)) return true;
  return family.has(first) && !officeWords.test(rest.join(" "));
}
