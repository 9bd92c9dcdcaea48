/**
 * Other scoring rules in the `Cấu hình KPI` that stands in the workbook: only the cells that say something else, so
 * that everything around them stays as people left it.
 */
import type { ParameterKey, Settings } from "../../profiles/profile";
import type { SheetEdit } from "../../workbook/workbook-change";
import { findName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { criterionKindChoices, labelOf } from "../form/choices";
import { criteriaCells } from "../names";
import { unreadable, valueOf } from "./settings-cells";
import { scoringFields, shownValue, valueAt } from "./settings-fields";

export interface ScoringEditsOptions {
  readonly workbook: WorkbookSnapshot;
  /** What the sheet says now. */
  readonly stored: Settings;
  readonly settings: Settings;
}

/** @throws UserError `settingsUnreadable` when the sheet lacks a cell for a rule: an earlier version wrote it. */
export function scoringEdits({ workbook, stored, settings }: ScoringEditsOptions): SheetEdit[] {
  const isOther = (key: ParameterKey) => JSON.stringify(stored[key]) !== JSON.stringify(settings[key]);
  const fields = scoringFields.filter(({ parameter }) => isOther(parameter));
  return [
    ...fields.flatMap(({ name, input, items }) =>
      items.flatMap(({ path }, index) => cellEdit(workbook, name, index, shownValue(input, valueAt(settings, path)))),
    ),
    ...(isOther("generalCriteria") ? criteriaEdits(workbook, settings.generalCriteria) : []),
  ];
}

/** The criteria from the first row of their table on; rows that are left over become spare ones. */
function criteriaEdits(workbook: WorkbookSnapshot, criteria: Settings["generalCriteria"]): SheetEdit[] {
  const range = findName(workbook, criteriaCells.number)?.range;
  const rows = range ? range.bottom - range.top + 1 : 0;
  return Array.from({ length: Math.max(rows, criteria.length) }, (_row, index) => index).flatMap((index) => {
    const criterion = criteria[index];
    const kind = criterion ? labelOf(criterionKindChoices, criterion.isHeading) : null;
    return [
      ...cellEdit(workbook, criteriaCells.number, index, criterion?.number ?? null),
      ...cellEdit(workbook, criteriaCells.title, index, criterion?.title ?? null),
      ...cellEdit(workbook, criteriaCells.max, index, criterion?.max ?? null),
      ...cellEdit(workbook, criteriaCells.kind, index, kind),
    ];
  });
}

/** Nothing where the cell holds the value already. */
function cellEdit(workbook: WorkbookSnapshot, name: string, index: number, value: string | number | null): SheetEdit[] {
  const current = valueOf(workbook, { name, index });
  if (current === value || (value === null && current === "")) return [];
  const defined = findName(workbook, name);
  if (!defined || index > defined.range.bottom - defined.range.top)
    throw unreadable(workbook, { name, index }, current);
  const { top, left } = defined.range;
  return [{ kind: "setCell", sheet: defined.sheet, row: top + index, column: left, value }];
}
