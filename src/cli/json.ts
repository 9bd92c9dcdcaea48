/**
 * The contract of `--json`: names and shapes are tested from outside and must stay as they are.
 */
import { chosen, type CatalogueField, type CatalogueSheet } from "../catalogue/catalogue-row";
import type { Finding } from "../rulebook/rulebook";
import type { Assessment } from "../app/assessment";
import type { ScoreReport } from "../app/score-report";
import type { ConvertedRow, StandardUnit } from "../conversion/converted-catalogue";
import type { MonthlyScore } from "../scoring/monthly-score";
import { ratioKeys, type RatioKey } from "../scoring/ratio-keys";
import { ratioOf } from "../scoring/ratios";
import type { Messages } from "../strings/messages";
import { cellAddress, columnLetters, readableReference } from "../workbook/address";

export function assessmentJson(assessment: Assessment, messages: Messages) {
  const { catalogue, conversion, findings, profile, silent, summary } = assessment;
  return {
    profile: profile.id,
    scale: conversion.scale,
    scaleReason: conversion.scaleReason,
    sheets: catalogue.sheets.map((sheet, index) => ({
      ...sheetJson(sheet),
      // Only where sheets differ: the workbook's own stands above.
      ...(conversion.scales.length > 1 ? { scale: conversion.tableScales[index]?.scale } : {}),
    })),
    rows: conversion.rows.map(rowJson),
    findings: findings.map((finding) => findingJson(finding, messages)),
    // Only where an office turned rules off: a check that says nothing of it went by all of them.
    ...(silent.length > 0 ? { rulesOff: silent } : {}),
    summary,
  };
}

export function conversionJson(assessment: Assessment, messages: Messages, written: readonly string[]) {
  const { conversion } = assessment;
  return {
    ...assessmentJson(assessment, messages),
    digits: conversion.settings.digits,
    standard: conversion.standard && standardJson(conversion.standard),
    rows: conversion.rows.map((row) => ({ ...rowJson(row), points: row.points, coefficient: row.coefficient })),
    written,
  };
}

export function scoreJson(report: ScoreReport, messages: Messages, written: readonly string[]) {
  const { rated, literal, inclusive, over, tied } = report.excellentCaps.office;
  return {
    period: report.period,
    ...(report.closed ? { closed: true } : {}),
    people: report.people.map(personJson),
    excellentCap: { rated, literal, inclusive, over },
    // Equal at the limit, so that a person must choose among them.
    tied,
    findings: report.findings.map((finding) => findingJson(finding, messages)),
    written,
  };
}

function sheetJson(sheet: CatalogueSheet) {
  const columns = Object.entries({ ...firstTicks(sheet), ...sheet.columns }).map(
    ([field, column]): [string, string] => [field, columnLetters(column)],
  );
  return {
    name: sheet.name,
    headerRow: sheet.headerRow,
    columns: Object.fromEntries(columns),
    layout: sheet.layout,
    rows: sheet.rows.length,
    skipped: sheet.skipped,
    hidden: sheet.hiddenRows,
  };
}

/** Of choices that are ticked, the leftmost column stands for all. */
function firstTicks({ groupTicks, bandTicks }: CatalogueSheet): Readonly<Partial<Record<CatalogueField, number>>> {
  return {
    ...(groupTicks.size > 0 ? { group: Math.min(...groupTicks.values()) } : {}),
    ...(bandTicks.size > 0 ? { band: Math.min(...bandTicks.values()) } : {}),
  };
}

export function rowJson({ row, typed, code, group, band, minutes }: ConvertedRow) {
  return {
    sheet: row.source.sheet,
    row: row.source.row,
    code,
    section: row.section,
    task: row.task,
    detail: row.detail,
    output: row.output,
    group: group ?? chosen(row.group),
    band: band ?? chosen(row.band),
    minutes,
    points: typed.points ?? row.points,
    printedCoefficient: row.printedCoefficient,
  };
}

export function findingJson(finding: Finding, messages: Messages) {
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.at.sheet,
    row: finding.at.row,
    cell: cellAddress(finding.at.row, finding.at.column),
    message: messages.findings[finding.code].message(finding.params),
    fix: finding.fix && { kind: finding.fix.kind, value: finding.fix.value, safe: finding.fix.isSafe },
    related: finding.related.map(readableReference),
    score: finding.score,
  };
}

export function standardJson({ row, points }: StandardUnit) {
  return { sheet: row.row.source.sheet, row: row.row.source.row, code: row.code, points };
}

/** "đ" is "dd": names of JSON are ASCII. */
const jsonName = (key: RatioKey) => (key === "đ" ? "dd" : key);

/** Numbers are unrounded; `d`, `dd` (đ) and `e` are for leaders. */
export function personJson(score: MonthlyScore) {
  return {
    name: score.work.person.name,
    role: score.work.person.role,
    assigned: score.assigned,
    ...Object.fromEntries(ratioKeys.map((key) => [jsonName(key), ratioOf(score.ratios, key)])),
    result: score.result,
    general: score.general,
    total: score.total,
    level: score.level,
    rated: score.rated,
  };
}
