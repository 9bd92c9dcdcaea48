/** Reads the two tables of `Cấu hình KPI` back: general criteria and parts. Blank rows are spare ones. */
import type { Settings } from "../../profiles/profile";
import { isNothing } from "../../scoring/line-trouble";
import { isBlank } from "../../workbook/cell-value";
import { valuesOfName, type WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { criterionKindChoices } from "../form/choices";
import { criteriaCells, partCells } from "../names";
import { choiceIn, criterionBounds, isWithin, partBounds } from "./settings-checks";
import { textOf, unreadable, valueOf } from "./settings-cells";

export function readCriteria(workbook: WorkbookSnapshot): Settings["generalCriteria"] | null {
  const count = valuesOfName(workbook, criteriaCells.number)?.length;
  if (count === undefined) return null;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [number, title, max, kind] = [
      criteriaCells.number,
      criteriaCells.title,
      criteriaCells.max,
      criteriaCells.kind,
    ].map((name) => valueOf(workbook, { name, index }));
    if ([number, title, max, kind].every((value) => isNothing(value ?? null))) return [];
    const isHeading = choiceIn(criterionKindChoices, kind ?? null);
    if (isHeading === null) throw unreadable(workbook, { name: criteriaCells.kind, index }, kind ?? null);
    if (typeof max !== "number" || !isWithin(max, criterionBounds))
      throw unreadable(workbook, { name: criteriaCells.max, index }, max ?? null);
    const texts = { number: textOf(number), title: textOf(title) };
    if (texts.number === null) throw unreadable(workbook, { name: criteriaCells.number, index }, number ?? null);
    if (texts.title === null) throw unreadable(workbook, { name: criteriaCells.title, index }, title ?? null);
    return [{ number: texts.number, title: texts.title, max, isHeading }];
  });
}

export function readParts(workbook: WorkbookSnapshot): Settings["parts"] | null {
  const count = valuesOfName(workbook, partCells.id)?.length;
  if (count === undefined) return null;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [id, title, maxRows = null] = [partCells.id, partCells.title, partCells.maxRows].map((name) =>
      valueOf(workbook, { name, index }),
    );
    if (isBlank(id ?? null)) return [];
    const texts = { id: textOf(id), title: textOf(title) };
    if (texts.id === null) throw unreadable(workbook, { name: partCells.id, index }, id ?? null);
    if (!isNothing(maxRows) && (typeof maxRows !== "number" || !isWithin(maxRows, partBounds))) {
      throw unreadable(workbook, { name: partCells.maxRows, index }, maxRows);
    }
    return [{ id: texts.id, title: texts.title ?? "", maxRows: typeof maxRows === "number" ? maxRows : null }];
  });
}
