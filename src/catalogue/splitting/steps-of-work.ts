/** A row's work as the steps of a model: which model its words name, and what the steps say of it. */
import { searchKey } from "../../text/search-key";
import { phraseFinder, wordsOf, type PhraseFinder } from "./phrases";
import { stepModelIds, stepModels, type Step, type StepModelId } from "./step-models";

/** The texts of a row, as `CatalogueRow` has them. */
export interface Work {
  readonly task: string;
  readonly detail: string;
}

const finders: ReadonlyMap<StepModelId, PhraseFinder> = new Map(
  stepModelIds.map((id) => [id, phraseFinder(stepModels[id].words)]),
);

/**
 * The model whose words stand first in the task, else in the detail; `null` where none of them does.
 *
 * @example
 * modelOfWork({ task: "Tổ chức hội nghị triển khai kế hoạch", detail: "" }) // "conference"
 */
export function modelOfWork({ task, detail }: Work): StepModelId | null {
  return firstNamed(task) ?? firstNamed(detail);
}

/**
 * The model's steps in the words of the row: "Xây dựng kế hoạch … tổ chức hội nghị tổng kết năm". What the work is about
 * comes from the detail where that is about the same kind of work, else from the task.
 */
export function stepsOfWork(id: StepModelId, { task, detail }: Work): readonly Step[] {
  const { steps, otherwise } = stepModels[id];
  const about = (firstNamed(detail) === id ? objectIn(detail, id) : null) ?? objectIn(task, id) ?? objectIn(detail, id);
  const say = (text: string): string => capitalised(text.replace("{}", about ?? otherwise));
  return steps.map((step) => ({ detail: say(step.detail), output: say(step.output) }));
}

function firstNamed(text: string): StepModelId | null {
  const words = wordsOf(text);
  for (let start = 0; start < words.length; start++) {
    const behind = words.slice(start);
    // The longest words at one place are the most telling: "dự thảo quyết định" is more than "dự thảo".
    let best: { readonly id: StepModelId; readonly length: number } | null = null;
    for (const [id, find] of finders) {
      const length = find(behind)?.length ?? 0;
      if (length > (best?.length ?? 0)) best = { id, length };
    }
    if (best) return best.id;
  }
  return null;
}

/** Longer names are cut at a word. */
const longestObject = 90;
const verbs = new Set([
  ...["xay dung", "soan thao", "ban hanh", "du thao", "tiep nhan", "phan loai", "xu ly", "giai quyet"],
]);

/** From the model's first word on, to the end of the clause; `null` where the text has none, or is all in capitals. */
function objectIn(text: string, id: StepModelId): string | null {
  const find = finders.get(id);
  if (!find || text === text.toUpperCase()) return null;
  const typed = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const words = wordsOf(text);
  const place = words.findIndex((_word, start) => find(words.slice(start)) !== null);
  const isVerb = verbs.has(searchKey(words.slice(place, place + 2).join(" ")));
  const start = typed[place + (isVerb ? 2 : 0)];
  if (place < 0 || !start) return null;
  const [clause = ""] = text.slice(start.index).split(/[;:.\n()“”]/u);
  const short = clause.length > longestObject ? clause.slice(0, longestObject).replace(/\s+\S*$/, "") : clause;
  return inSentence(short.replace(/[\s,–-]+$/, ""));
}

/** "Hội nghị" in the middle of a sentence; names in capitals stay. */
function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
