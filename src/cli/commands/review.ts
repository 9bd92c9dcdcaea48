import { reviewChoices } from "../../app/review/review-choices";
import { triedInWords } from "../../app/review/tried-in-words";
import { writeComparison } from "../../app/write-comparison";
import { assessOptionsOf } from "../assess-options";
import { defineCommand, oneFile } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { anyText, digits, flag, outFile, scale, settings, sheetNames, standard } from "../options";
import { reviewJson } from "../review-json";
import { reviewLines } from "../review-lines";

/** `kpi review`: old against new before anything is accepted; with `-o`, as `Đối chiếu hệ số` in a copy that is otherwise as it was. */
export const reviewCommand = defineCommand({
  name: "review",
  files: oneFile,
  options: {
    out: outFile.optional(),
    sheet: sheetNames,
    profile: anyText,
    scale,
    standard,
    digits,
    set: settings,
    overwrite: flag,
    json: flag,
  },
  run: async ({ input, options: { out, overwrite, set, ...choices } }, words) => {
    const target = out === undefined ? null : { path: out, overwrite, inputs: [input] };
    if (target) await requireFreeOut(target);
    const { host } = await openFile(input);
    const review = await reviewChoices(await host.read(), { ...assessOptionsOf(choices), set });
    const { before, after, differences } = review;
    const written: string[] = [];
    if (target) {
      const tried = triedInWords(before.conversion, after.conversion);
      const comparison = { assessment: before, rows: differences?.rows ?? [], settings: tried };
      const applied = await writeComparison(host, comparison);
      written.push(...applied.written.map(({ name }) => name));
      await saveFile(host, target);
    }
    const { text } = words;
    return {
      json: () => reviewJson(review, written),
      lines: () => [
        text.heading.review({ file: input }),
        "",
        ...reviewLines(review, words),
        ...(target ? [text.written({ file: target.path, sheets: written.join(", ") })] : []),
      ],
      status: 0,
    };
  },
});
