/** What a terminal shows of an assessment: how the sheets were read, then what should be mended. */
import type { Assessment, AssessmentSummary } from "../app/assessment";
import { officeOf } from "../app/office-of";
import type { Finding } from "../rulebook/rulebook";
import { readableReference } from "../workbook/address";
import { textTable } from "./text-table";
import type { Words } from "./words";

const mostFindings = 60;

export function assessmentLines(assessment: Assessment, words: Words): string[] {
  const { text, messages, language } = words;
  const { profile, conversion, catalogue, silent, summary } = assessment;
  return [
    text.profile({ name: profile.name[language] }),
    text.scale({
      scale: messages.terms.scale[conversion.scale],
      reason: messages.terms.scaleReason[conversion.scaleReason],
    }),
    ...scaleLines(assessment, words),
    ...catalogue.sheets.map(({ name, rows, headerRow, skipped }) =>
      text.sheet({ name, rows: rows.length, headerRow, skipped: skipped.length }),
    ),
    "",
    ...findingLines(assessment.findings, words),
    summaryLine(summary, words),
    ...(summary.rows === 0 ? [text.noProducts] : []),
    ...silent.map(({ code, count }) => text.ruleOff({ code, title: messages.findings[code].title, count })),
    ...(officeOf(assessment).office === "" ? [text.officeMissing] : []),
  ];
}

/** Only where tables have different scales. */
function scaleLines({ catalogue, conversion }: Assessment, { text, messages: { terms } }: Words): string[] {
  if (conversion.scales.length === 1) return [];
  const lines = conversion.tableScales.map(({ scale, reason }, index) => {
    const words = { scale: terms.scale[scale], reason: terms.scaleReason[reason] };
    return text.sheetScale({ sheet: catalogue.sheets[index]?.name ?? "", ...words });
  });
  return [...new Set(lines)];
}

export function findingLines(findings: readonly Finding[], { text, messages }: Words): string[] {
  if (findings.length === 0) return [];
  const shown = findings
    .slice(0, mostFindings)
    .map(({ code, severity, at, params }) => [
      messages.terms.severity[severity],
      code,
      readableReference(at),
      messages.findings[code].message(params),
    ]);
  // The sentence comes last and is never cut: it says what to do.
  const table = textTable(
    [[text.columns.severity, text.columns.code, text.columns.cell, text.columns.message], ...shown],
    [10, 5, 32, Infinity],
  );
  const rest = findings.length - shown.length;
  return [...table, ...(rest > 0 ? [text.more({ count: rest })] : []), ""];
}

export function summaryLine(summary: AssessmentSummary, { text }: Words): string {
  return `${text.summary(summary)} — ${summary.ready ? text.ready : text.notReady}`;
}
