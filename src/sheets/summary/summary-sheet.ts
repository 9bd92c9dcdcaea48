/**
 * `Tổng hợp T05-2026`: one line a person, linked to the score sheets by defined names; levels counted; the cap on
 * excellent ratings per office and per group of similar tasks (ND Điều 20).
 */
import type { Settings } from "../../profiles/profile";
import { roundAsExcel } from "../../conversion/round-as-excel";
import { excellentCaps, groupKey } from "../../scoring/excellent-cap";
import { levelDigits } from "../../scoring/level";
import type { ExcellentCap, ExcellentCaps, MonthlyScore } from "../../scoring/monthly-score";
import { forms } from "../../strings/vi/forms";
import type { Period } from "../../text/period";
import type { PlannedValue, SheetPlan } from "../../workbook/sheet-plan";
import { printedPages } from "../../workbook/printed-pages";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { choiceFormula, levelChoices } from "../form/choices";
import { putTitles, widthsOf } from "../form/columns";
import { formColors, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { periodTitle, scoreSheetMarker, sheetNameOf, summaryMarker, type SheetNames } from "../our-sheets";
import { createPlan, type PlanBuilder } from "../form/plan-builder";
import { resultReference, type ResultCell } from "../score/score-cells";
import { levelWords, noteOf } from "../score/score-result";
import { headOf, preparerOf, putSignatures } from "../form/signatures";
import { rosterNames } from "../names";
import { peopleTable, summaryCellName } from "./summary-columns";
import { capAddressesOf, putCaps, putLevelCounts, type CapAddresses } from "./summary-tables";

export interface SummarySheetOptions {
  readonly period: Period;
  /** In the order in which they are listed; people of roles without a score sheet are listed as such. */
  readonly scores: readonly MonthlyScore[];
  readonly settings: Settings;
  /** Must hold the score sheets of rated people, for the links. */
  readonly names: SheetNames;
  readonly workbook: WorkbookSnapshot;
}

/** 1-based. */
const columns = peopleTable.number;
const { inColumn } = peopleTable;
const headerRow = 6;
/** In points. */
const tableSize = 12;
/** The last one of the form: what follows is for the screen and for formulas. */
const lastColumn = columns.note;
const titles = forms.summary;

export function summarySheet({ period, scores, settings, names, workbook }: SummarySheetOptions): SheetPlan {
  const office = readOffice(workbook, names);
  const plan = createPlan({
    marker: summaryMarker(period),
    name: sheetNameOf(names, summaryMarker(period)),
    tabColor: formColors.scoreTab,
    columnWidths: widthsOf(peopleTable),
    hiddenColumns: [columns.seen, columns.order],
    // No columns: the titles stand across them.
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow }, columns: [1, lastColumn] },
    styles: tableStyles(tableSize),
  });
  putLetterhead(plan, { office, left: [1, 4], right: [5, lastColumn] });
  plan.put(3, 1, titles.title, "title", { toColumn: lastColumn });
  plan.height(3, titleHeight);
  plan.put(4, 1, periodTitle(period), "subtitle", { toColumn: lastColumn });
  putTitles(plan, headerRow, peopleTable);

  const caps = excellentCaps(scores, settings);
  const top = headerRow + 1;
  const bottom = headerRow + Math.max(1, scores.length);
  const groups = [...caps.groups.keys()];
  const levelsRow = bottom + 2;
  const capRow = levelsRow + levelChoices.choices.length + 5;
  const table = capAddressesOf({ top, bottom, capRow, groups });
  scores.forEach((score, index) => {
    putPerson(plan, top + index, { score, ordinal: index + 1, names });
    putOver(plan, top + index, { score, caps, table });
  });
  plan.even(top, bottom);
  plan.name(summaryCellName(period, "Ma"), peopleTable.range("id", top, bottom));
  plan.name(summaryCellName(period, "Tong"), peopleTable.range("total", top, bottom));
  putOrder(plan, scores, top, table);
  if (scores.length === 0)
    for (let column = 1; column <= peopleTable.last; column++) plan.put(top, column, null, "text");
  putLevelCounts(plan, levelsRow, { scores, table });
  plan.together(levelsRow, capRow - 2);
  const nextRow = putCaps(plan, capRow, { caps, settings, scores, table });
  putSignatures(plan, nextRow + 1, {
    left: { columns: [1, 4], ...preparerOf(office, titles.signatures.prepared) },
    right: { columns: [8, lastColumn], ...headOf(office, titles.signatures.head) },
    office,
    from: capRow,
  });
  return withoutNeedlessTitles(plan.build(), bottom);
}

/** Above the tables that follow a list of one page, its heading would name columns of people where there are none. */
function withoutNeedlessTitles(plan: SheetPlan, lastPerson: number): SheetPlan {
  const isOnOnePage = printedPages(plan)[0]?.rows.includes(lastPerson) ?? false;
  return isOnOnePage ? { ...plan, print: { ...plan.print, titleRows: null } } : plan;
}

interface PersonLine {
  readonly score: MonthlyScore;
  readonly ordinal: number;
  readonly names: SheetNames;
}

function putPerson(plan: PlanBuilder, row: number, { score, ordinal, names }: PersonLine): void {
  const { person } = score.work;
  const sheet = names[scoreSheetMarker(score.period, person.id)];
  const place = `MATCH(${inColumn("id", row)},${rosterNames.id},0)`;
  const ofRoster = (column: string) => `=IFERROR(INDEX(${column},${place})&"","")`;
  const link = sheet !== undefined ? { link: { sheet, row: 1, column: 1 } } : {};
  plan.put(row, columns.ordinal, ordinal, "integer");
  plan.put(row, columns.name, person.name, "text", { formula: ofRoster(rosterNames.name) });
  plan.put(row, columns.id, person.id, sheet === undefined ? "code" : "codeLink", link);
  plan.put(row, columns.position, person.position, "text", { formula: ofRoster(rosterNames.position) });
  plan.put(row, columns.unit, person.unit, "text", { formula: ofRoster(rosterNames.unit) });
  plan.put(row, columns.similarTasks, person.similarTasks, "text", { formula: ofRoster(rosterNames.similarTasks) });

  const reference = (cell: ResultCell) => resultReference(score.period, person.id, cell);
  const putCell = (column: number, value: PlannedValue, style: string, cell: ResultCell) => {
    const name = reference(cell);
    plan.put(row, column, value ?? "", style, { formula: `=IFERROR(IF(${name}="","",${name}),"")` });
  };
  putCell(columns.general, score.general, "score", "general");
  putCell(columns.result, score.resultPoints, "score", "points");
  const total = reference("total");
  // Words instead of a number stand once, as the level.
  const totalFormula = `=IFERROR(IF(ISNUMBER(${total}),${total},""),"")`;
  plan.put(row, columns.total, score.total ?? "", "scoreBold", { formula: totalFormula });
  putCell(columns.level, levelWords(score), "center", "level");
  putNote(plan, row, score);
}

/** Why there is no total, else the ground of a forced level, else on which assumption the total rests. */
function putNote(plan: PlanBuilder, row: number, score: MonthlyScore): void {
  const { period, unratedReason, work } = score;
  const reference = (cell: ResultCell) => resultReference(period, work.person.id, cell);
  const forced = `IF(ISTEXT(${reference("ground")}),TRIM(${reference("ground")}),"")`;
  const note = `${reference("note")}&""`;
  const formula = `=IFERROR(IF(${reference("open")}>0,${note},IF(${forced}<>"",${forced},${note})),"")`;
  const value = unratedReason === "notEnough" ? noteOf(score) : (work.forcedIncomplete ?? noteOf(score));
  plan.put(row, columns.note, value, "text", { formula });
}

interface OverLine {
  readonly score: MonthlyScore;
  readonly caps: ExcellentCaps;
  readonly table: CapAddresses;
}

/**
 * Who is beyond the limit: the excellent with the lowest totals, as many as there are too many. Of people with one total
 * at the limit, a person chooses: all of them are named.
 */
function putOver(plan: PlanBuilder, row: number, { score, caps, table }: OverLine): void {
  const { levels, orders, groups, officeExcess, groupNames, groupExcess } = table;
  const excellent = choiceFormula(levelChoices, "excellent");
  const over = (body: string, excess: string) => {
    const ranked = (sign: string) =>
      `COUNTIFS(${body}${levels},${excellent},${orders},"${sign}"&${inColumn("order", row)})`;
    const words = `IF(${ranked("<=")}<=${excess},"${titles.over}",IF(${ranked("<")}<${excess},"${titles.tied}",""))`;
    return `=IF(${inColumn("level", row)}=${excellent},${words},"")`;
  };
  const { id, similarTasks } = score.work.person;
  const words = (cap: ExcellentCap | undefined) => {
    if (cap?.tiedIds.includes(id) === true) return titles.tied;
    return cap?.overIds.includes(id) === true ? titles.over : "";
  };
  plan.put(row, columns.overOffice, words(caps.office), "center", { formula: over("", officeExcess) });
  const isGroup = `"="&${inColumn("similarTasks", row)}`;
  const group = [...caps.groups].find(([name]) => groupKey(name) === groupKey(similarTasks))?.[1];
  if (groupNames === null) {
    plan.put(row, columns.overGroup, null, "center");
    return;
  }
  plan.put(row, columns.overGroup, words(group), "center", {
    formula: over(`${groups},${isGroup},`, `SUMIFS(${groupExcess ?? groupNames},${groupNames},${isGroup})`),
  });
}

/**
 * Ranks that put people in order, lowest total first: whole numbers, which COUNTIFS compares exactly; the totals
 * themselves it would cut to 15 digits. Totals are ranked without binary noise, as `scoring/excellent-cap.ts` does.
 */
function putOrder(plan: PlanBuilder, scores: readonly MonthlyScore[], top: number, table: CapAddresses): void {
  const seen = scores.map(({ total }) => (total === null ? null : roundAsExcel(total, levelDigits)));
  const ranked = seen.flatMap((total) => total ?? []).sort((left, right) => left - right);
  /** How many are lower, by total: the place of its first one. */
  const lower = new Map(ranked.map((total, index) => [total, index] as const).reverse());
  seen.forEach((value, index) => {
    const row = top + index;
    const [total, own] = [inColumn("total", row), inColumn("seen", row)];
    plan.put(row, columns.seen, value ?? "", "muted", {
      formula: `=IF(ISNUMBER(${total}),ROUND(${total},${levelDigits}),"")`,
    });
    plan.put(row, columns.order, value === null ? "" : (lower.get(value) ?? 0) + 1, "mutedInteger", {
      formula: `=IF(ISNUMBER(${own}),RANK(${own},${table.totals},1),"")`,
    });
  });
}
