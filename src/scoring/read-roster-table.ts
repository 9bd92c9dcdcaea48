/**
 * Reads a roster that people bring along (id, name, position, unit, role, group of similar tasks, manager) and joins it
 * with the one in the workbook: nobody who stands there goes, and what the table leaves blank stays as it is.
 */
import { isEmptyCell, lineOf } from "../catalogue/cell-text";
import type { FindingOf } from "../findings/finding";
import { findingsOf } from "../findings/rule";
import { comparisonKey } from "../text/normalize";
import type { Person } from "./assignment";
import { readTable, type Headings, type ImportedTable, type TableLine } from "./imported-table";
import { readRole } from "./read-role";
import { defaultRole } from "./role-forms";
import { cellUnreadable, columnsUnread, nobodyNamed } from "./rules/reading-rules";
import type { ScoringRuleCode } from "./rules/scoring-rules";

export type RosterField = keyof Person;

const headings: Headings<RosterField> = {
  id: ["id", "code", "ma", "ma so", "ma nv", "ma nhan su", "ma nhan vien", "ma can bo", "ma cong chuc", "ma dinh danh"],
  name: ["name", "full name", "person", "ho va ten", "ho ten", "ten", "nhan su", "can bo", "cong chuc"],
  position: ["position", "title", "chuc vu", "chuc danh", "vi tri viec lam", "chuc vu chuc danh", "chuc danh chuc vu"],
  unit: ["unit", "department", "don vi", "phong", "phong ban", "bo phan", "don vi cong tac"],
  role: ["role", "vai tro"],
  similarTasks: ["similartasks", "similar tasks", "nhom nhiem vu tuong dong", "nhom tuong dong", "nhom nhiem vu"],
  manager: ["manager", "nguoi phu trach", "phu trach", "lanh dao phu trach", "nguoi quan ly", "lanh dao truc tiep"],
};

/** What the table says of somebody; fields that it leaves blank are not there. */
export type RosterLine = Pick<Person, "name"> & Partial<Person>;

export interface RosterTableRead {
  readonly people: readonly RosterLine[];
  /** E602 for a role that is none, E603 for a line without a name, W607 for headings that nothing reads. */
  readonly findings: readonly FindingOf<ScoringRuleCode>[];
  /** Columns without which the table makes no sense; nothing was read when there are any. */
  readonly missing: readonly RosterField[];
  /** Headings that were understood. */
  readonly known: readonly string[];
}

export function readRosterTable(table: ImportedTable): RosterTableRead {
  const read = readTable(table, headings);
  const { fields, lines, knownHeadings: known } = read;
  if (!fields.has("name")) return { people: [], findings: [], missing: ["name"], known };
  const columns = { unknown: read.unknownHeadings, doubled: read.doubledHeadings, lacksDone: false };
  const findings: FindingOf<ScoringRuleCode>[] = [...findingsOf(columnsUnread, { at: read.headingsAt, ...columns })];
  const people = lines.flatMap((line): RosterLine[] => {
    const name = lineOf(line.cell("name").value);
    if (name === "") findings.push(...findingsOf(nobodyNamed, { at: line.cell("name").at, line: line.row }));
    return name === "" ? [] : [{ ...textsOf(line), ...roleOf(line, findings), name }];
  });
  return { people, findings, missing: [], known };
}

function textsOf(line: TableLine<RosterField>): Partial<Person> {
  const fields = ["id", "position", "unit", "similarTasks", "manager"] as const;
  const texts = fields.map((field) => [field, lineOf(line.cell(field).value)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

function roleOf(line: TableLine<RosterField>, findings: FindingOf<ScoringRuleCode>[]): Partial<Person> {
  const { value, at } = line.cell("role");
  if (isEmptyCell(value)) return {};
  const role = readRole(value);
  if (role === null) findings.push(...findingsOf(cellUnreadable, { at, line: line.row, field: "role", value }));
  return role === null ? {} : { role };
}

/**
 * The roster of the workbook with what the table says. Somebody is known again by id; by name where the table gives no
 * id that the roster has, the second of two people of one name being the second there as well.
 */
export function joinRosters(roster: readonly Person[], table: readonly RosterLine[]): Person[] {
  const joined = [...roster];
  const taken = new Set<number>();
  const ids = new Map(roster.map(({ id }, place) => [comparisonKey(id), place]));
  const namesakes = new Map<string, number[]>();
  roster.forEach(({ name }, place) => {
    const key = comparisonKey(name);
    namesakes.set(key, [...(namesakes.get(key) ?? []), place]);
  });
  const isKnownId = ({ id }: RosterLine) => id !== undefined && ids.has(comparisonKey(id));
  for (const line of table) if (isKnownId(line)) taken.add(ids.get(comparisonKey(line.id ?? "")) ?? -1);
  for (const line of table) {
    const byName = () => namesakes.get(comparisonKey(line.name))?.find((place) => !taken.has(place));
    const place = isKnownId(line) ? ids.get(comparisonKey(line.id ?? "")) : byName();
    const before = place === undefined ? undefined : joined[place];
    if (place === undefined || !before) joined.push({ ...nobodyYet, ...line });
    else {
      taken.add(place);
      joined[place] = { ...before, ...line, id: before.id };
    }
  }
  return joined;
}

const nobodyYet: Omit<Person, "name"> = {
  id: "",
  position: "",
  unit: "",
  role: defaultRole,
  similarTasks: "",
  manager: "",
};
