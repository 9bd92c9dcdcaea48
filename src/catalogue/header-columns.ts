/**
 * Which column holds what, from the texts of one or two header rows.
 */
import { parseDuration } from "../text/parse-duration";
import type { CatalogueField, Reading } from "./catalogue-row";
import type { ComplexityGroup } from "./complexity-group";
import { matchHeading } from "./headings";
import type { HeadingMatch, HeadingMeaning } from "./headings";
import { readBand } from "./read-band";
import { readGroup } from "./read-group";
import { remember } from "./remember";
import { namesStandard } from "./standard-mark";
import type { TimeBandNumber } from "./time-band";

/** One column's header texts; empty where a row has none. */
export interface HeaderCell {
  /** 1-based. */
  readonly column: number;
  readonly top: string;
  readonly below: string;
  /** The upper heading that covers this column, also where it is merged from further left. */
  readonly spanning: string;
}

export interface HeaderColumns {
  readonly columns: Readonly<Partial<Record<CatalogueField, number>>>;
  readonly groupTicks: ReadonlyMap<ComplexityGroup, number>;
  readonly bandTicks: ReadonlyMap<TimeBandNumber, number>;
  /** The four criteria that sum to the points (ST), or none. */
  readonly criteria: readonly number[];
  /** Minutes of a bare number in the band column, where its heading names the unit; else `null`. */
  readonly bandUnit: number | null;
  /** The heading of the band may as well be that of a deadline ("Thời gian hoàn thành"): what stands below decides. */
  readonly isBandLoose: boolean;
  /** The heading of the group may as well be that of a task ("Nhóm công việc"): what stands below decides. */
  readonly isGroupLoose: boolean;
  /** Some heading belongs to another kind of table, such as assignments. */
  readonly hasForeign: boolean;
  /** Column headed "Sản phẩm chuẩn", where a tick marks the standard unit. */
  readonly standardColumn: number | null;
  /** How much the row looks like a header: 3 a heading known as a whole, 1 one known by its first words. */
  readonly score: number;
  readonly wholeHeadings: number;
  /** How many cells of the lower row were understood. */
  readonly knownBelow: number;
}

/** Fewer choices side by side are chance, not a layout. */
const leastTicks = 3;
const criteriaCount = 4;

interface Place extends Pick<HeadingMatch, "isWhole" | "rank" | "unit"> {
  readonly column: number;
}

/** What a text says as a heading, each text read once. */
export interface HeadingReaders {
  readonly match: (text: string) => HeadingMatch | null;
  readonly group: (text: string) => Reading<ComplexityGroup>;
  readonly band: (text: string) => TimeBandNumber | null;
  readonly isStandard: (text: string) => boolean;
}

/**
 * Readers for the search of one header: it looks at each row alone, under the row above and over the row below, so
 * every text comes four times and more. Their memory goes with the search.
 */
export function createHeadingReaders(): HeadingReaders {
  const everyText = { longest: Infinity };
  return {
    match: remember(matchHeading, everyText),
    group: remember(readGroup, everyText),
    band: remember(bandOfHeading, everyText),
    isStandard: remember(namesStandard, everyText),
  };
}

/** Gives each field its best column. */
export function assignColumns(cells: readonly HeaderCell[], readers: HeadingReaders): HeaderColumns {
  const groupTicks = tickColumns(cells, (text, spanning) => groupOf(readers, text, spanning));
  const bandTicks = tickColumns(cells, readers.band);
  const tickColumnSet = new Set([...groupTicks.values(), ...bandTicks.values()]);
  const places = new Map<HeadingMeaning, Place[]>();
  let knownBelow = cells.filter(({ column, below }) => below !== "" && tickColumnSet.has(column)).length;
  for (const cell of cells) {
    if (tickColumnSet.has(cell.column)) continue;
    const below = lowerHeading(cell, readers);
    if (below?.isWhole) knownBelow++;
    const match = (below?.isWhole ? below : null) ?? readers.match(cell.top) ?? below;
    if (!match) continue;
    places.set(match.meaning, [...(places.get(match.meaning) ?? []), { ...match, column: cell.column }]);
  }
  const isGroupLoose = takeGroupsOfWork(places, groupTicks.size > 0);
  shareTaskColumns(places);
  takeFieldsOfWork(places);
  placeProducts(places);
  const isBandLoose = takeLooseTime(places, bandTicks.size > 0);
  const criteria = places.get("criterion")?.map(({ column }) => column) ?? [];
  return {
    ...bestPlaces(places, groupTicks.size > 0, bandTicks.size > 0),
    groupTicks,
    bandTicks,
    isBandLoose,
    isGroupLoose,
    hasForeign: places.has("foreign"),
    criteria: criteria.length === criteriaCount ? criteria : [],
    standardColumn:
      cells.find(({ top, below }) => readers.isStandard(below) || readers.isStandard(top))?.column ?? null,
    knownBelow,
  };
}

/** "(giờ)" or "Phút" below a heading of times says what its numbers count. */
function lowerHeading({ top, below, spanning }: HeaderCell, readers: HeadingReaders): HeadingMatch | null {
  if (below === "") return null;
  const upper = top === "" ? spanning : top;
  const unit = below.replace(/^\s*\(|\)\s*$/g, "");
  const counted = upper === "" || unit.length > longestUnit ? null : readers.match(`${upper} (${unit})`);
  const isCounted = counted?.unit != null && (counted.meaning === "looseTime" || counted.meaning === "band");
  return isCounted && readers.match(upper)?.unit === null ? counted : readers.match(below);
}

/** "đơn vị tính: phút/sản phẩm". */
const longestUnit = 40;

/** Names known as a whole first, then the better known ones, then from the left. */
function byFit(one: Place, other: Place): number {
  return Number(other.isWhole) - Number(one.isWhole) || one.rank - other.rank || one.column - other.column;
}

/** "Nhóm công việc" beside a task and a detail may name the group, where nothing else does; else it is a task. */
function takeGroupsOfWork(places: Map<HeadingMeaning, Place[]>, hasGroupTicks: boolean): boolean {
  const found = places.get("workGroup");
  if (!found) return false;
  const mayBeGroup = places.has("task") && places.has("detail") && !places.has("group") && !hasGroupTicks;
  if (mayBeGroup) places.set("group", found);
  else
    places.set(
      "task",
      [...(places.get("task") ?? []), ...found].sort((one, other) => one.column - other.column),
    );
  return mayBeGroup;
}

/** "Nhóm nhiệm vụ | Nhiệm vụ | Sản phẩm": of two columns of tasks the right one holds the details. */
function shareTaskColumns(places: Map<HeadingMeaning, Place[]>): void {
  const [task, detail] = places.get("task")?.filter(({ isWhole }) => isWhole) ?? [];
  if (!task || !detail || places.has("detail")) return;
  places.set("task", [task]);
  places.set("detail", [detail]);
}

/** "Tên sản phẩm/công việc" is the output beside a task, the task beside an output, and the task where it stands alone. */
function placeProducts(places: Map<HeadingMeaning, Place[]>): void {
  for (const product of places.get("product") ?? []) {
    const field = !places.has("task") && (places.has("output") || !places.has("detail")) ? "task" : "output";
    if (!places.has(field)) places.set(field, [product]);
    else if (!places.has("detail")) places.set("detail", [product]);
  }
}

/** "Lĩnh vực" is the task where a table names no other, above its steps or its products. */
function takeFieldsOfWork(places: Map<HeadingMeaning, Place[]>): void {
  const found = places.get("workField");
  if (!found || places.has("task")) return;
  // "Tên sản phẩm/công việc" beside an output is the task itself.
  const isNeeded = places.has("product") ? !places.has("output") : places.has("detail");
  if (isNeeded) places.set("task", found);
}

/** A time that may be a deadline is the band's only where nothing else tells the time; a unit in its heading settles it. */
function takeLooseTime(places: Map<HeadingMeaning, Place[]>, hasBandTicks: boolean): boolean {
  const [first, ...others] = places.get("looseTime") ?? [];
  if (!first || places.has("band") || places.has("minutes") || hasBandTicks) return false;
  const counted = [first, ...others].find(({ unit }) => unit !== null) ?? first;
  places.set("band", [counted]);
  return counted.unit === null;
}

function bestPlaces(
  places: ReadonlyMap<HeadingMeaning, readonly Place[]>,
  hasGroupTicks: boolean,
  hasBandTicks: boolean,
): Pick<HeaderColumns, "columns" | "score" | "wholeHeadings" | "bandUnit"> {
  const columns: Partial<Record<CatalogueField, number>> = {};
  let wholeHeadings = Number(hasGroupTicks) + Number(hasBandTicks);
  // Ticks under "Phân nhóm" say more than that heading alone.
  let score = 4 * wholeHeadings;
  const unitOf = new Map<HeadingMeaning, number | null>();
  for (const [meaning, found] of places) {
    if (isNoField(meaning)) continue;
    if ((meaning === "group" && hasGroupTicks) || (meaning === "band" && hasBandTicks)) continue;
    const best = [...found].sort(byFit)[0];
    if (!best) continue;
    columns[meaning] = best.column;
    unitOf.set(meaning, best.unit);
    wholeHeadings += Number(best.isWhole);
    score += best.isWhole ? 3 : 1;
  }
  // The only column of times is the band's, also where it is headed "Số phút".
  if (columns.minutes !== undefined && columns.band === undefined && !hasBandTicks) {
    columns.band = columns.minutes;
    unitOf.set("band", unitOf.get("minutes") ?? null);
    delete columns.minutes;
  }
  return { columns, score, wholeHeadings, bandUnit: unitOf.get("band") ?? null };
}

function isNoField(meaning: HeadingMeaning): meaning is Exclude<HeadingMeaning, CatalogueField> {
  return noFields.has(meaning);
}

const noFields: ReadonlySet<HeadingMeaning> = new Set([
  "product",
  "workGroup",
  "workField",
  "looseTime",
  "criterion",
  "foreign",
  "other",
]);

function tickColumns<Choice>(
  cells: readonly HeaderCell[],
  choiceOf: (text: string, spanning: string) => Choice | null,
): ReadonlyMap<Choice, number> {
  const found = new Map<Choice, number>();
  for (const { column, top, below, spanning } of cells) {
    const choice = choiceOf(below === "" ? top : below, below === "" ? "" : spanning);
    if (choice !== null && !found.has(choice)) found.set(choice, column);
  }
  return found.size >= leastTicks ? found : new Map<Choice, number>();
}

/** "N3" and its like; a bare "3" or "III" only under a heading that speaks of groups. */
function groupOf(readers: HeadingReaders, text: string, spanning: string): ComplexityGroup | null {
  const reading = readers.group(text);
  if (reading.kind !== "read") return null;
  const isNamed = /^n/i.test(reading.text);
  return isNamed || readers.match(spanning)?.meaning === "group" ? reading.value : null;
}

/** A label or a range with the bounds of a band; a single duration is no choice. */
function bandOfHeading(text: string): TimeBandNumber | null {
  // Bounds have digits; the sentences of thirty rows are not worth taking apart for any other.
  if (!/\d/.test(text)) return null;
  const reading = readBand(text);
  if (reading.kind !== "read") return null;
  return reading.exact || parseDuration(text)?.kind !== "single" ? reading.value : null;
}
