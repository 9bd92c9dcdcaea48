/**
 * E105, E106, W111: the group is one of N1…N5, only one, and written as the template writes it (LC point 1).
 */
import { remarkOnEach, rule } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import type { CatalogueSheet } from "../catalogue-row";
import { localGroupsOf } from "../local-groups";
import { choiceCellOf } from "../placed-row";
import { writesGroupsPlainly } from "../plain-columns";
import type { CatalogueContext } from "./catalogue-context";
import { setGroup } from "./choice-fix";

/** `reason` is "cell", or "local" for an office's own names: one question for all of them (template.md point 6). */
export const groupUnknown = rule("E105", "error", ({ rows, catalogue }: CatalogueContext) => {
  const systems = new Map(catalogue.sheets.map((sheet) => [sheet, localSystemOf(sheet)]));
  const told = new Set<CatalogueSheet>();
  return remarkOnEach(rows, (place) => {
    const { group, source } = place.row;
    if (group.kind !== "unknown") return null;
    const at = choiceCellOf(place, "group");
    const system = systems.get(place.sheet);
    if (system && system.rows.has(source.row)) {
      if (told.has(place.sheet)) return null;
      told.add(place.sheet);
      const related = [...system.rows].filter((row) => row !== source.row).map((row) => ({ ...at, row }));
      const params = { row: source.row, reason: "local", text: system.names, suggestion: system.suggestion };
      return { at, related, params: { ...params, count: system.rows.size } };
    }
    return {
      at,
      params: { row: source.row, reason: "cell", text: excerpt(group.text), suggestion: group.nearest ?? "" },
      fix: group.nearest && setGroup(place, group.nearest, false),
    };
  });
});

interface LocalSystem {
  /** "C1, C2, C3". */
  readonly names: string;
  /** "C1 = N1, C2 = N2", or "" where not every name has one that is near. */
  readonly suggestion: string;
  /** 1-based. */
  readonly rows: ReadonlySet<number>;
}

/** From so many names on, beside groups of the template. */
const leastNames = 3;

function localSystemOf(sheet: CatalogueSheet): LocalSystem | null {
  const local = localGroupsOf(sheet);
  if (!local || (!local.isOwnSystem && local.names.length < leastNames)) return null;
  const pairs = local.names.map(({ name, nearest }) => (nearest === null ? null : `${name} = ${nearest}`));
  return {
    names: excerpt(local.names.map(({ name }) => name).join(", ")),
    suggestion: pairs.includes(null) ? "" : pairs.join(", "),
    rows: new Set(local.names.flatMap(({ rows }) => rows)),
  };
}

export const severalGroups = rule("E106", "error", ({ rows }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const { group, source } = place.row;
    if (group.kind !== "several") return null;
    const at = choiceCellOf(place, "group", group.values);
    return { at, params: { row: source.row, choices: group.values.join(", ") } };
  }),
);

/** Nothing where the whole column is written in one plain form, such as the digits of ST's lists. */
export const groupNotOfTemplate = rule("W111", "warning", ({ rows, catalogue }: CatalogueContext) => {
  const plain = new Set(catalogue.sheets.filter((sheet) => writesGroupsPlainly(sheet.rows)));
  return remarkOnEach(rows, (place) => {
    const { group, source } = place.row;
    if (group.kind !== "read" || group.exact || plain.has(place.sheet)) return null;
    return {
      at: choiceCellOf(place, "group"),
      params: { row: source.row, text: excerpt(group.text), suggestion: group.value },
      fix: setGroup(place, group.value, true),
    };
  });
});
