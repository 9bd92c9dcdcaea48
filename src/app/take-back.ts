/**
 * Taking edits of the catalogue back: the cells of a row's source get what they said when the converted catalogue was
 * written. What the written sheet does not know, such as the spelling of a group, comes back in the template's words.
 */
import { chosen, isHoursRow, tableFinder, type CatalogueField, type CatalogueRow } from "../catalogue/catalogue-row";
import { cellOf, choiceCellOf, typedCell, type ChoiceField, type PlacedRow } from "../catalogue/placed-row";
import { readBand } from "../catalogue/read-band";
import { saysChoice, tickMark } from "../catalogue/read-ticks";
import type { StuckReason } from "../conversion/product-differences";
import { scaleFinder } from "../conversion/table-scales";
import type { Scale } from "../profiles/profile";
import { rowValues, writtenTime } from "../conversion/row-values";
import type { CatalogueProduct, SourceValues } from "../sheets/catalogue/read-converted-catalogue";
import { cellAddress } from "../workbook/address";
import type { EnteredValue, SetCell } from "../workbook/workbook-change";
import { cellAt, findSheet, type SheetSnapshot } from "../workbook/workbook-snapshot";
import type { Assessment } from "./assessment";
import type { CatalogueDifference } from "./catalogue-differences";

export interface StuckRow {
  readonly id: string;
  readonly reason: StuckReason;
}

export interface TakenBack {
  readonly edits: readonly SetCell[];
  readonly stuck: readonly StuckRow[];
}

export interface TakeBackOptions {
  readonly assessment: Assessment;
  readonly rows: readonly CatalogueDifference[];
}

/** Each row wholly or not at all. */
export function takeBack({ assessment, rows }: TakeBackOptions): TakenBack {
  const { conversion, catalogue, written, workbook } = assessment;
  const converted = new Map(conversion.rows.map((row) => [row.id, row.row]));
  const products = new Map(written.products.map((product) => [product.id, product]));
  const scaleOf = scaleFinder({ catalogue, ...conversion });
  const tableOf = tableFinder(catalogue);
  const edits: SetCell[] = [];
  const stuck: StuckRow[] = [];
  for (const { id, kind, cause } of rows) {
    const row = converted.get(id);
    const product = products.get(id);
    const sheet = row && tableOf(row.source);
    const snapshot = row && findSheet(workbook, row.source.sheet);
    if (kind !== "changed" || cause === "follows") stuck.push({ id, reason: kind === "changed" ? "follows" : kind });
    else if (row && product && sheet && snapshot) {
      const back = rowBack({ place: { row, sheet }, product, snapshot, scale: scaleOf(row) }, assessment);
      if (typeof back === "string") stuck.push({ id, reason: back });
      else edits.push(...back);
    }
  }
  return { edits: eachCellOnce(edits), stuck };
}

interface RowToTakeBack {
  readonly place: PlacedRow;
  readonly product: CatalogueProduct;
  readonly snapshot: SheetSnapshot;
  /** Of the row's table. */
  readonly scale: Scale;
}

function rowBack({ place, product, snapshot, scale }: RowToTakeBack, assessment: Assessment): SetCell[] | StuckReason {
  const { row, sheet } = place;
  const said = product.said ?? saidByCells(product, row);
  const cells: (SetCell | "noColumn")[] = [
    ...textsBack(place, product),
    ...groupBack(place, said, snapshot),
    ...timeBack(place, said, snapshot, assessment),
    ...numberBack(place, "points", row.points, said.points, scale === "frames"),
    ...numberBack(place, "level", row.level, said.level, scale === "levels"),
  ];
  const edits = cells.filter((cell) => cell !== "noColumn");
  if (edits.length < cells.length) return "noColumn";
  if (snapshot.isProtected && snapshot.marker === null) return "protected";
  const typed = edits.map((edit) => ({ ...edit, ...typedCell(sheet, edit) }));
  const isFormula = typed.some((edit) => snapshot.formulas.has(cellAddress(edit.row, edit.column)));
  return isFormula ? "formula" : typed;
}

/** A sheet of an earlier version says it only in the cells that people type into. */
function saidByCells(product: CatalogueProduct, row: CatalogueRow): SourceValues {
  const { group, level, points, time } = product;
  return isHoursRow(row) && typeof time === "number"
    ? { group, level, points, time: null, hours: time }
    : { group, level, points, time, hours: null };
}

function textsBack(place: PlacedRow, product: CatalogueProduct): SetCell[] {
  return (["task", "detail", "output"] as const)
    .filter((field) => place.row[field] !== product[field])
    .map((field) => setCell(cellOf(place, field), product[field]));
}

function groupBack(place: PlacedRow, { group }: SourceValues, snapshot: SheetSnapshot): SetCell[] {
  if (chosen(place.row.group) === group && place.row.group.kind !== "several") return [];
  return choiceBack({ place, field: "group", ticks: place.sheet.groupTicks, choice: group, label: group, snapshot });
}

function timeBack(
  place: PlacedRow,
  { time, hours }: SourceValues,
  snapshot: SheetSnapshot,
  { conversion }: Assessment,
): (SetCell | "noColumn")[] {
  const { row, sheet } = place;
  const isByHours = isHoursRow(row);
  const now = isByHours ? null : writtenTime(rowValues({ row, settings: conversion.settings }), conversion.settings);
  const hoursNow = isByHours ? row.hours : null;
  if (now === time && hoursNow === hours) return [];
  const band = chosen(readBand(time));
  const { minutes, hours: hoursColumn } = sheet.columns;
  const inMinutes = minutes !== undefined && cellAt(snapshot, row.source.row, minutes) !== null;
  return [
    ...(hoursNow === hours ? [] : hoursColumn === undefined ? ["noColumn" as const] : setIn(place, "hours", hours)),
    ...(inMinutes ? setIn(place, "minutes", typeof time === "number" ? time : null) : []),
    ...(inMinutes && typeof time === "number"
      ? []
      : choiceBack({ place, field: "band", ticks: sheet.bandTicks, choice: band, label: time, snapshot })),
  ];
}

function numberBack(
  place: PlacedRow,
  field: "points" | "level",
  now: number | null,
  said: number | null,
  counts: boolean,
): (SetCell | "noColumn")[] {
  if (!counts || now === said) return [];
  return place.sheet.columns[field] === undefined ? ["noColumn"] : setIn(place, field, said);
}

interface ChoiceBack {
  readonly place: PlacedRow;
  readonly field: ChoiceField;
  readonly ticks: ReadonlyMap<unknown, number>;
  readonly choice: unknown;
  /** For a text column. */
  readonly label: EnteredValue;
  readonly snapshot: SheetSnapshot;
}

function choiceBack({ place, field, ticks, choice, label, snapshot }: ChoiceBack): SetCell[] {
  if (ticks.size === 0) return [setCell(choiceCellOf(place, field), label)];
  const { sheet, row } = place.row.source;
  return [...ticks].flatMap(([each, column]): SetCell[] => {
    const isTicked = saysChoice(cellAt(snapshot, row, column));
    if (each === choice) return isTicked ? [] : [setCell({ sheet, row, column }, tickMark)];
    return isTicked ? [setCell({ sheet, row, column }, null)] : [];
  });
}

function setIn(place: PlacedRow, field: CatalogueField, value: EnteredValue): SetCell[] {
  return [setCell(cellOf(place, field), value)];
}

function setCell(at: Pick<SetCell, "sheet" | "row" | "column">, value: EnteredValue): SetCell {
  return { kind: "setCell", sheet: at.sheet, row: at.row, column: at.column, value: value === "" ? null : value };
}

/** Several rows take their task from one cell. */
function eachCellOnce(edits: readonly SetCell[]): SetCell[] {
  return [...new Map(edits.map((edit) => [`${edit.row},${edit.column},${edit.sheet}`, edit])).values()];
}
