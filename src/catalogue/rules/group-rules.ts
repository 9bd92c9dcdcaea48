/**
 * E105, E106, W111: the group is one of N1…N5, only one, and written as the template writes it (LC point 1).
 */
import { remarkOnEach, rule } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import { choiceCellOf } from "../placed-row";
import type { CatalogueContext } from "./catalogue-context";
import { setGroup } from "./choice-fix";

export const groupUnknown = rule("E105", "error", ({ rows }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const { group, source } = place.row;
    if (group.kind !== "unknown") return null;
    return {
      at: choiceCellOf(place, "group"),
      params: { row: source.row, text: excerpt(group.text), suggestion: group.nearest ?? "" },
      fix: group.nearest && setGroup(place, group.nearest, false),
    };
  }),
);

export const severalGroups = rule("E106", "error", ({ rows }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const { group, source } = place.row;
    if (group.kind !== "several") return null;
    const at = choiceCellOf(place, "group", group.values);
    return { at, params: { row: source.row, choices: group.values.join(", ") } };
  }),
);

export const groupNotOfTemplate = rule("W111", "warning", ({ rows }: CatalogueContext) =>
  remarkOnEach(rows, (place) => {
    const { group, source } = place.row;
    if (group.kind !== "read" || group.exact) return null;
    return {
      at: choiceCellOf(place, "group"),
      params: { row: source.row, text: excerpt(group.text), suggestion: group.value },
      fix: setGroup(place, group.value, true),
    };
  }),
);
