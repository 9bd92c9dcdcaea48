import * as z from "zod";
import { compareWithReferences, productsOf, wordsOf } from "../../app/suggest";
import { says } from "../complaint";
import { defineCommand, type FilesForm } from "../command";
import { openFile } from "../files";
import { flag, references } from "../options";
import { openReferenceFiles } from "../reference-files";
import { suggestJson } from "../suggest-json";
import { suggestLines } from "../suggest-lines";

/** The catalogue; what stands behind it are further references, as a shell writes out "--reference duyet/*.xlsx". */
const catalogueAndMore: FilesForm<{ readonly file: string; readonly more: readonly string[] }> = {
  count: "one",
  schema: z
    .array(z.string())
    .min(1, says("missingFile"))
    .transform(([file = "", ...more]) => ({ file, more })),
};

/** `kpi suggest`: for each row the nearest rows of approved catalogues. Writes nothing. */
export const suggestCommand = defineCommand({
  name: "suggest",
  files: catalogueAndMore,
  options: { reference: references, json: flag },
  run: async ({ input: { file, more }, options: { reference } }, words) => {
    const { host } = await openFile(file);
    const workbook = await host.read();
    const products = await productsOf(workbook);
    const opened = await openReferenceFiles([...reference, ...more], file);
    const suggestions = await compareWithReferences({
      products,
      catalogues: opened.catalogues,
      words: wordsOf(workbook),
    });
    return {
      json: () => suggestJson({ suggestions, opened, words }),
      lines: () => [words.text.heading.suggest({ file }), ...suggestLines({ suggestions, opened, words })],
      status: 0,
    };
  },
});
