import { describe, expect, it } from "vitest";

import type { Severity } from "../../../src/findings/finding";
import type { Finding, FindingCode } from "../../../src/rulebook/rulebook";
import { messagesOf } from "../../../src/strings/messages";
import { type FindingFilter, groupFindings } from "../../../src/taskpane/review/group-findings";
import { listItems } from "../../../src/taskpane/review/list-items";
import { initialState } from "../../../src/taskpane/state/pane-state";

function finding(code: FindingCode, row: number, column = 4): Finding {
  const severities: Readonly<Record<string, Severity>> = { E: "error", W: "warning" };
  const fix = code === "W111" ? ({ kind: "setText", value: "N1", isSafe: true, edits: [] } as const) : null;
  const at = { sheet: "Sheet2", row, column };
  return { code, severity: severities[code.charAt(0)] ?? "hint", at, params: { row }, fix, related: [], score: null };
}

const findings = [finding("W111", 12, 5), finding("E103", 14), finding("W111", 13, 5), finding("E102", 14, 3)];
const { review } = initialState("vi", "2026-05");
const filter: FindingFilter = {
  review,
  messages: messagesOf("vi"),
  productOf: ({ at }) => (at.row === 14 ? "Đóng gói văn bản mật" : "Phiếu trình"),
};
const codes = (changed: Partial<FindingFilter>) =>
  groupFindings(findings, { ...filter, ...changed }).map(({ code, findings: { length } }) => `${code} ${length}`);

describe("findings in the review", () => {
  it("are grouped by rule, errors first", () => {
    expect(codes({})).toEqual(["E102 1", "E103 1", "W111 2"]);
  });

  it.each([
    ["a severity", { review: { ...review, severities: ["warning" as const] } }, ["W111 2"]],
    ["a cell", { review: { ...review, search: "d14" } }, ["E103 1"]],
    ["a product without its marks", { review: { ...review, search: "dong goi" } }, ["E102 1", "E103 1"]],
    ["a rule's code", { review: { ...review, search: "E102" } }, ["E102 1"]],
    ["words of the message", { review: { ...review, search: "SAN PHAM DAU RA" } }, ["E103 1"]],
    ["nothing that is there", { review: { ...review, search: "zzz" } }, []],
    ["the selected cell", { review: { ...review, only: { sheet: "Sheet2", row: 14, column: 3 } } }, ["E102 1"]],
  ])("are found by %s", (_name, changed, expected) => {
    expect(codes(changed)).toEqual(expected);
  });

  it("stand in one flat list under their rule, with a preview where it was asked for", () => {
    const groups = groupFindings(findings, filter);
    const preview = { code: "W111" as const, findings };
    const kinds = listItems(groups, { ...review, folds: { E103: false }, preview }).map(({ kind }) => kind);
    expect(kinds).toEqual(["group", "finding", "group", "group", "preview", "finding", "finding"]);
  });

  it.each([
    [20, undefined, 21],
    [21, undefined, 1],
    [21, true, 22],
    [2, false, 1],
  ])("of a group of %i, unfolded: %s, show %i lines", (count, isUnfolded, lines) => {
    const rows = Array.from({ length: count }, (_, index) => finding("W111", index + 12));
    const folds = isUnfolded === undefined ? {} : { W111: isUnfolded };
    expect(listItems(groupFindings(rows, filter), { folds, preview: null })).toHaveLength(lines);
  });
});
