/** The findings as one flat list, so that only the lines in sight are drawn. Pure. */
import type { Finding, FindingCode } from "../../rulebook/rulebook";
import type { ReviewState } from "../state/pane-state";
import type { FindingGroup } from "./group-findings";

export type ListItem =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | {
      readonly kind: "preview";
      readonly key: string;
      readonly code: FindingCode;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

export function listItems(groups: readonly FindingGroup[], review: ReviewState): ListItem[] {
  return groups.flatMap((group): ListItem[] => {
    const isOpen = !review.collapsed.includes(group.code);
    const head: ListItem = { kind: "group", key: group.code, group, isOpen };
    const { preview } = review;
    const ask: ListItem[] =
      preview?.code === group.code
        ? [{ kind: "preview", key: `${group.code} preview`, code: group.code, findings: preview.findings }]
        : [];
    const lines = isOpen ? group.findings.map(lineOf) : [];
    return [head, ...ask, ...lines];
  });
}

function lineOf(finding: Finding, index: number): ListItem {
  const { code, at } = finding;
  return { kind: "finding", key: `${code} ${at.sheet} ${at.row} ${at.column} ${index}`, finding };
}
