/** The findings as one flat list, so that only the lines in sight are drawn. Pure. */
import type { Finding } from "../../rulebook/rulebook";
import type { ReviewState } from "../state/pane-state";
import type { FindingGroup } from "./group-findings";

export type ListItem =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: "preview"; readonly key: string; readonly findings: readonly Finding[] }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

/** Of a longer group nobody sees the next one: it comes folded. */
const mostAtOnce = 20;

export function isOpen({ code, findings }: FindingGroup, { folds }: Pick<ReviewState, "folds">): boolean {
  return folds[code] ?? findings.length <= mostAtOnce;
}

export function listItems(groups: readonly FindingGroup[], review: Pick<ReviewState, "folds" | "preview">): ListItem[] {
  return groups.flatMap((group): ListItem[] => {
    const isGroupOpen = isOpen(group, review);
    const head: ListItem = { kind: "group", key: group.code, group, isOpen: isGroupOpen };
    const { preview } = review;
    const ask: ListItem[] =
      preview?.code === group.code
        ? [{ kind: "preview", key: `${group.code} preview`, findings: preview.findings }]
        : [];
    const lines = isGroupOpen ? group.findings.map(lineOf) : [];
    return [head, ...ask, ...lines];
  });
}

function lineOf(finding: Finding, index: number): ListItem {
  const { code, at } = finding;
  return { kind: "finding", key: `${code} ${at.sheet} ${at.row} ${at.column} ${index}`, finding };
}
