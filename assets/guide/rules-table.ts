/** The guide's tables of rules, drawn from the lists that the software itself checks by, so that none is missing. */
import { readFile } from "node:fs/promises";

import { format, resolveConfig } from "prettier";

import { catalogueRules } from "../../src/catalogue/rules/catalogue-rules";
import type { FindingCode, Severity } from "../../src/findings/finding";
import { conversionRules } from "../../src/conversion/rules/conversion-rules";
import { assignmentRules } from "../../src/scoring/assignment-finding";
import { messagesOf } from "../../src/strings/messages";

export const guideUrl = new URL("huong-dan.html", import.meta.url);

interface Rule {
  readonly code: FindingCode;
  readonly severity: Severity;
}

const { findings, terms } = messagesOf("vi");

const tables: readonly { readonly caption: string; readonly rules: readonly Rule[] }[] = [
  { caption: "Khi rà soát danh mục", rules: catalogueRules },
  { caption: "Khi quy đổi", rules: conversionRules },
  { caption: "Khi chấm điểm", rules: assignmentCodes().map((code) => ({ code, severity: assignmentRules[code] })) },
];

/** The guide with its tables drawn anew, laid out as the project's files are. */
export async function guideWithRules(): Promise<string> {
  const guide = await readFile(guideUrl, "utf8");
  const drawn = guide.replace(/(<!-- rules -->)[^]*(<!-- \/rules -->)/, (_all, open: string, close: string) =>
    [open, ...tables.map(table), close].join("\n"),
  );
  return format(drawn, { ...(await resolveConfig(guideUrl)), parser: "html" });
}

function table({ caption, rules }: (typeof tables)[number]): string {
  const rows = rules.map(
    ({ code, severity }) =>
      `<tr><td>${code}</td><td>${terms.severity[severity]}</td><td>${findings[code].title}</td></tr>`,
  );
  const head = "<thead><tr><th>Mã</th><th>Mức</th><th>Nội dung cần sửa</th></tr></thead>";
  return `<table><caption>${caption}</caption>${head}<tbody>${rows.join("")}</tbody></table>`;
}

function assignmentCodes() {
  const isAssignmentCode = (code: string): code is keyof typeof assignmentRules => code in assignmentRules;
  return Object.keys(assignmentRules).filter(isAssignmentCode);
}
