/** Where the sheets of a journal are by now: their markers find them, whatever people renamed them to since. */
import { sheetRangeReference } from "../../../workbook/address";
import { markerOfName } from "../../../workbook/sheet-marker";
import type { Journal, JournalSheet } from "./journal";
import { findState, markerOfSheet, sheetOfMarker, type WorkbookState } from "../read/workbook-state";

/**
 * Name that a sheet of the journal has now; `null` when it is not there. A failed request may not have come as far
 * as renaming it, so it may have either name.
 */
export function currentName(
  { picture, nameAfter }: Pick<JournalSheet, "picture" | "nameAfter">,
  journal: Journal,
  state: WorkbookState,
): string | null {
  const corner = `=${sheetRangeReference(picture.name, { top: 1, left: 1, bottom: 1, right: 1 })}`;
  const marker = journal.names.flatMap(({ name, formula }) =>
    formula === corner ? (markerOfName(name) ?? []) : [],
  )[0];
  const marked = marker === undefined ? null : sheetOfMarker(state, marker);
  if (marked !== null) return marked;
  return (findState(state, picture.name) ?? (nameAfter === null ? null : findState(state, nameAfter)))?.name ?? null;
}

/**
 * The sheets that the change made, as far as it came: they carry a marker that was not there before, or are still
 * empty. A sheet of that name which somebody else filled in the meantime is theirs.
 */
export async function findCreated(
  context: Excel.RequestContext,
  { created, names }: Journal,
  state: WorkbookState,
): Promise<readonly string[]> {
  if (created.length === 0) return [];
  const marked = names.flatMap(({ name, formula }) => {
    const marker = formula === null ? markerOfName(name) : null;
    return marker === null ? [] : (sheetOfMarker(state, marker) ?? []);
  });
  const unmarked = created.filter((name) => findState(state, name) !== null && markerOfSheet(state, name) === null);
  if (unmarked.length === 0) return marked;
  const asked = unmarked.map((name) => ({
    name,
    used: context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true),
  }));
  for (const { used } of asked) used.load("address");
  await context.sync();
  return [...marked, ...asked.filter(({ used }) => used.isNullObject).map(({ name }) => name)];
}
