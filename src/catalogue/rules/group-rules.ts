/**
 * E105, E106, W111: the group is one of N1…N5, only one, and written as the template writes it (LC point 1).
 */
import type { ComplexityGroup } from "../complexity-group";
import { excerpt } from "../../text/excerpt";
import { catalogueRule, cellOf, tickedCellOf } from "./catalogue-rule";
import type { PlacedRow } from "./catalogue-rule";
import { choiceFix } from "./choice-fix";

export const groupUnknown = catalogueRule({
  code: "E105",
  severity: "error",
  *check({ rows }) {
    for (const place of rows) {
      const { group, source } = place.row;
      if (group.kind !== "unknown") continue;
      yield {
        at: cellOf(place, "group"),
        params: { row: source.row, text: excerpt(group.text), suggestion: group.nearest ?? "" },
        fix: group.nearest && setGroup(place, group.nearest),
      };
    }
  },
});

export const severalGroups = catalogueRule({
  code: "E106",
  severity: "error",
  *check({ rows }) {
    for (const place of rows) {
      const { group, source } = place.row;
      if (group.kind !== "several") continue;
      const at = tickedCellOf(place, "group", place.sheet.groupTicks, group.values);
      yield { at, params: { row: source.row, choices: group.values.join(", ") } };
    }
  },
});

export const groupNotOfTemplate = catalogueRule({
  code: "W111",
  severity: "warning",
  *check({ rows }) {
    for (const place of rows) {
      const { group, source } = place.row;
      if (group.kind !== "read" || group.exact) continue;
      yield {
        at: cellOf(place, "group"),
        params: { row: source.row, text: excerpt(group.text), suggestion: group.value },
        fix: setGroup(place, group.value),
      };
    }
  },
});

function setGroup(place: PlacedRow, group: ComplexityGroup) {
  const { sheet } = place;
  return choiceFix({ sheet, at: cellOf(place, "group"), label: group, tickColumn: sheet.groupTicks.get(group) });
}
