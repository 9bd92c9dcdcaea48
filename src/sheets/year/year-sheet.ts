/**
 * `Tổng hợp <year>`: one line a person with months, quarters, half-years and the year, each the mean of the months scored.
 * Months of this workbook are linked to their summaries; those of others stand as they were read.
 */
import { leastMonths, type YearScore } from "../../scoring/year-score";
import { levelDigits } from "../../scoring/level";
import type { Settings } from "../../profiles/profile";
import { forms } from "../../strings/vi/forms";
import { partsOf, type ScoredPeriod, type Year } from "../../text/period";
import type { PlannedValue, SheetPlan } from "../../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { absenceChoices, labelOf, levelChoices } from "../form/choices";
import { putTitles, widthsOf } from "../form/columns";
import { formColors, tableStyles, titleHeight } from "../form/form-styles";
import { putLetterhead } from "../form/letterhead";
import { readOffice } from "../form/office-details";
import { createPlan, rangeOf, type PlanBuilder } from "../form/plan-builder";
import { headOf, preparerOf, putSignatures } from "../form/signatures";
import { settingCells } from "../names";
import { periodTitle, sheetNameOf, yearMarker, type SheetNames } from "../our-sheets";
import { summaryTotalOf } from "../summary/summary-columns";
import { putYearLevels } from "./year-levels";
import {
  halfFields,
  monthFields,
  quarterFields,
  reasonFields,
  weightFields,
  yearCellName,
  yearTable,
} from "./year-columns";

/** Whether a period's summary stands in this workbook, so that its totals can be linked. */
export type PeriodSource = "here" | "elsewhere";

export interface YearSheetOptions {
  readonly year: Year;
  readonly people: readonly YearScore[];
  readonly settings: Settings;
  readonly sources: ReadonlyMap<ScoredPeriod, PeriodSource>;
  readonly names: SheetNames;
  readonly workbook: WorkbookSnapshot;
}

const headerRow = 6;
/** In points: 25 columns on one page. */
const tableSize = 10;
const titles = forms.year;
const { number, inColumn } = yearTable;
const lastColumn = number.note;

export function yearSheet({ year, people, settings, sources, names, workbook }: YearSheetOptions): SheetPlan {
  const office = readOffice(workbook, names);
  const plan = createPlan({
    marker: yearMarker(year),
    name: sheetNameOf(names, yearMarker(year)),
    tabColor: formColors.scoreTab,
    columnWidths: widthsOf(yearTable),
    hiddenColumns: weightFields.map((field) => number[field]),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", titleRows: { from: headerRow, to: headerRow }, columns: [1, lastColumn] },
    styles: tableStyles(tableSize),
  });
  putLetterhead(plan, { office, left: [1, number.m3], right: [number.m6, lastColumn] });
  plan.put(3, 1, titles.title, "title", { toColumn: lastColumn });
  plan.height(3, titleHeight);
  plan.put(4, 1, periodTitle(year), "subtitle", { toColumn: lastColumn });
  putTitles(plan, headerRow, yearTable);
  const top = headerRow + 1;
  const bottom = headerRow + Math.max(1, people.length);
  people.forEach((score, index) => putPerson(plan, top + index, { score, ordinal: index + 1, year, sources }));
  plan.name(yearCellName(year, "Ma"), yearTable.range("id", top, bottom));
  const reasons = rangeOf(top, number.r1, bottom, number.r12);
  plan.name(yearCellName(year, "LyDo"), reasons);
  plan.validate({ kind: "list", range: reasons, source: `=${absenceChoices.name}`, message: titles.refused });
  const nextRow = putYearLevels(plan, bottom + 2, { people, settings, top, bottom });
  putSignatures(plan, nextRow + 1, {
    left: { columns: [1, number.m3], ...preparerOf(office, titles.signatures.prepared) },
    right: { columns: [number.q2, lastColumn], ...headOf(office, titles.signatures.head) },
    office,
    from: nextRow - 1,
  });
  return plan.build();
}

interface PersonLine {
  readonly score: YearScore;
  readonly ordinal: number;
  readonly year: Year;
  readonly sources: YearSheetOptions["sources"];
}

function putPerson(plan: PlanBuilder, row: number, { score, ordinal, year, sources }: PersonLine): void {
  const { person } = score.work;
  const put = (field: keyof typeof number, value: PlannedValue, style: string, formula?: string) => {
    plan.put(row, number[field], value ?? "", style, formula === undefined ? {} : { formula });
  };
  put("ordinal", ordinal, "integer");
  put("name", person.name, "text");
  put("unit", person.unit, "text");
  put("id", person.id, "code");
  const linked = (period: ScoredPeriod) => summaryTotalOf(period, inColumn("id", row));

  monthFields.forEach((field, month) => {
    const period = periodIn(year, "month", month, sources);
    const value = score.months[month] ?? null;
    const reason = inColumn(reasonFields[month] ?? "r1", row);
    const absence = score.absences[month] ?? null;
    const isAbsent = `COUNTIF(${absenceChoices.name},TRIM(${reason}))>0`;
    const isLinked = period !== null && sources.get(period) === "here";
    const formula = isLinked ? `=IF(${isAbsent},"",${linked(period)})` : undefined;
    put(field, value, "score", formula);
    plan.put(row, number[reasonFields[month] ?? "r1"], absence && labelOf(absenceChoices, absence), "centerInput");
  });
  quarterFields.forEach((field, quarter) => {
    const [first, last] = [0, 2].map((place) => inColumn(monthFields[3 * quarter + place] ?? "m1", row));
    const months = `${first ?? ""}:${last ?? ""}`;
    const period = periodIn(year, "quarter", quarter, sources);
    const isWhole = score.isWhole[quarter] === true && period !== null;
    const mean = `IF(COUNT(${months})>0,AVERAGE(${months}),"")`;
    const isLinked = isWhole && sources.get(period) === "here";
    const formula = isWhole ? (isLinked ? `=${linked(period)}` : undefined) : `=${mean}`;
    put(field, score.quarters[quarter] ?? null, "score", formula);
    const own = inColumn(field, row);
    const weight = isWhole ? `=IF(ISNUMBER(${own}),3,0)` : `=COUNT(${months})`;
    put(weightFields[quarter] ?? "w1", score.weights[quarter] ?? 0, "mutedInteger", weight);
  });
  const mean = (from: "q1" | "q3", to: "q2" | "q4", least: number) => {
    const weightOf = { q1: "w1", q2: "w2", q3: "w3", q4: "w4" } as const;
    const figures = `${inColumn(from, row)}:${inColumn(to, row)}`;
    const weights = `${inColumn(weightOf[from], row)}:${inColumn(weightOf[to], row)}`;
    return `=IF(SUM(${weights})>=${least},SUMPRODUCT(${figures},${weights})/SUM(${weights}),"")`;
  };
  halfFields.forEach((field, half) => {
    const formula = half === 0 ? mean("q1", "q2", 1) : mean("q3", "q4", 1);
    put(field, score.halves[half] ?? null, "score", formula);
  });
  put("total", score.total, "scoreBold", mean("q1", "q4", leastMonths));
  put("scored", score.monthsScored, "integer", `=SUM(${inColumn("w1", row)}:${inColumn("w4", row)})`);
  const [total, scored] = [inColumn("total", row), inColumn("scored", row)];
  const level = score.level === null ? titles.unrated : labelOf(levelChoices, score.level);
  put("level", level, "center", `=IF(ISNUMBER(${total}),${levelOfTotal(total)},"${titles.unrated}")`);
  const { nothingScored, fewerThanSixMonths } = titles.reasons;
  const few = `"${fewerThanSixMonths[0]}"&${scored}&"${fewerThanSixMonths[1]}"`;
  const why = `IF(${scored}=0,"${nothingScored}",IF(${scored}<${leastMonths},${few},""))`;
  const left = monthFields.map((_field, month) => {
    const reason = inColumn(reasonFields[month] ?? "r1", row);
    return `IF(COUNTIF(${absenceChoices.name},TRIM(${reason}))>0," ${titles.month(month + 1)}: "&TRIM(${reason})&".","")`;
  });
  put("note", noteOf(score), "text", `=TRIM(${why}&${left.join("&")})`);
}

/** As the formula of the cell says it. */
function noteOf({ reason, monthsScored, absences }: YearScore): string {
  const [before, after] = titles.reasons.fewerThanSixMonths;
  const why =
    reason === null
      ? ""
      : reason === "nothingScored"
        ? titles.reasons.nothingScored
        : `${before}${monthsScored}${after}`;
  const left = absences.map((absence, month) =>
    absence === null ? "" : ` ${titles.month(month + 1)}: ${labelOf(absenceChoices, absence)}.`,
  );
  return `${why}${left.join("")}`.trim();
}

/** The period of a place in the year, where it was scored. */
function periodIn(
  year: Year,
  kind: "month" | "quarter",
  place: number,
  sources: YearSheetOptions["sources"],
): ScoredPeriod | null {
  const isIt = (period: ScoredPeriod) => {
    const parts = partsOf(period);
    return parts.kind === kind && parts.number === place + 1 && parts.year === Number(year);
  };
  return [...sources.keys()].find(isIt) ?? null;
}

function levelOfTotal(total: string): string {
  const seen = `ROUND(${total},${levelDigits})`;
  const { excellent, good, complete } = settingCells;
  return `INDEX(${levelChoices.name},IF(${seen}>=${excellent},1,IF(${seen}>=${good},2,IF(${seen}>=${complete},3,4))))`;
}
