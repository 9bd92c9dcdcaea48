/**
 * W203, W204: a product can be counted and a task can be told from others only where they are named (LC: "Ghi tên sản
 * phẩm hoàn thành"; PL3: "xác định rõ ràng, kiểm đếm được"). Only texts that say nothing else are found: "các nội dung
 * khác của hội nghị" names the conference.
 */
import { remarkOnEach, rule, type Remark, type Remarks } from "../../findings/rule";
import { excerpt } from "../../text/excerpt";
import { createPhraseFinder } from "../../text/phrase-finder";
import { syllablesOf } from "../../text/syllables";
import { inParts } from "../../workbook/slices";
import type { CatalogueField } from "../catalogue-row";
import { cellOf, typedCell, type PlacedRow } from "../placed-row";
import { cellKey, type CatalogueContext } from "./catalogue-context";

/** Words that only join others. */
const joining = [
  ...[
    "các",
    "những",
    "một số",
    "số",
    "mọi",
    "và",
    "hoặc",
    "của",
    "cho",
    "theo",
    "về",
    "việc",
    "được",
    "đã",
    "do",
    "là",
  ],
  ...[
    "để",
    "trong",
    "tại",
    "với",
    "khi",
    "đúng",
    "có liên quan",
    "liên quan",
    "thuộc",
    "phạm vi",
    "lĩnh vực",
    "phụ trách",
  ],
];

/** "01", "…", "-", "(1)": an output without a single letter. */
const hasLetter = /\p{L}/u;

export const vagueOutput = rule("W203", "warning", ({ rows, settings: { words } }: CatalogueContext) => {
  const { coversAll } = createPhraseFinder({ phrases: words.vagueOutput, between: joining });
  const isVague = (output: string) => output !== "" && (coversAll(withoutCount(output)) || !hasLetter.test(output));
  return onceInACell(rows, "output", ({ row: { output } }) => (isVague(output) ? output : null));
});

export const vagueTask = rule("W204", "warning", function* ({ rows, settings: { words } }: CatalogueContext): Remarks {
  const { coversAll } = createPhraseFinder({ phrases: words.vagueTask, between: joining });
  const isVague = (text: string) => text !== "" && (coversAll(text) || !hasLetter.test(text));
  const part = inParts({ tasks: 1, details: 1 });
  const tasks = onceInACell(rows, "task", ({ row: { task, detail } }) =>
    isVague(task) || (isOneSyllable(task) && !explains(detail)) ? task : null,
  );
  yield* part("tasks", tasks);
  const details = onceInACell(rows, "detail", ({ row: { task, detail } }) =>
    isVague(detail) && detail !== task ? detail : null,
  );
  yield* part("details", details);
});

/** A task that is merged over its steps, or an output of several rows, is spoken of where it is typed, and once. */
function onceInACell(
  rows: readonly PlacedRow[],
  field: CatalogueField,
  vagueTextOf: (place: PlacedRow) => string | null,
) {
  const told = new Set<string>();
  return remarkOnEach(rows, (place): Remark | null => {
    const text = vagueTextOf(place);
    if (text === null || place.sheet.columns[field] === undefined) return null;
    const at = typedCell(place.sheet, cellOf(place, field));
    const key = cellKey(at);
    if (told.has(key)) return null;
    told.add(key);
    return { at, params: { row: at.row, field, text: excerpt(text) } };
  });
}

/** "01 sản phẩm": how many there are does not say what they are. */
function withoutCount(output: string): string {
  return startsWithDigit.test(output) ? output.replace(/^\d+\s+/, "") : output;
}

const startsWithDigit = /^\d/;

/** "Họp", "Trực": one syllable in the field, in letters; a single letter is a sign, and signs are in the table. */
function isOneSyllable(task: string): boolean {
  return task.length <= longestSyllable && /^\p{L}{2,}\.?$/u.test(task);
}

/** "nghiêng". */
const longestSyllable = 8;
const fewestTelling = 3;

function explains(detail: string): boolean {
  return syllablesOf(detail).length >= fewestTelling;
}
