/** The guide's tables of rules, drawn from the lists that the software itself checks by, so that none is missing. */
import { readFile } from "node:fs/promises";

import { format, resolveConfig } from "prettier";

import { sourceOf } from "../../src/rulebook/rule-sources";
import { rulebook, type RuleList } from "../../src/rulebook/rulebook";
import { messagesOf } from "../../src/strings/messages";

export const guideUrl = new URL("huong-dan.html", import.meta.url);

const { findings, terms } = messagesOf("vi");

const captions: Readonly<Record<RuleList, string>> = {
  catalogue: "Khi rà soát danh mục",
  conversion: "Khi quy đổi",
  scoring: "Khi chấm điểm",
};

/** The guide with its tables drawn anew, laid out as the project's files are. */
export async function guideWithRules(): Promise<string> {
  const guide = await readFile(guideUrl, "utf8");
  const drawn = guide.replace(/(<!-- rules -->)[^]*(<!-- \/rules -->)/, (_all, open: string, close: string) =>
    [open, ...tables(), close].join("\n"),
  );
  return format(drawn, { ...(await resolveConfig(guideUrl)), parser: "html" });
}

function tables(): string[] {
  return [
    table(captions.catalogue, rulebook.catalogue),
    table(captions.conversion, rulebook.conversion),
    table(captions.scoring, rulebook.scoring),
  ];
}

function table(caption: string, rules: (typeof rulebook)[RuleList]): string {
  const rows = rules.map(
    ({ code, severity }) =>
      `<tr><td>${code}</td><td>${terms.severity[severity]}</td><td>${findings[code].title}</td><td>${sourceOf(code)}</td></tr>`,
  );
  const head = "<thead><tr><th>Mã</th><th>Mức</th><th>Nội dung cần sửa</th><th>Căn cứ</th></tr></thead>";
  return `<table><caption>${caption}</caption>${head}<tbody>${rows.join("")}</tbody></table>`;
}
