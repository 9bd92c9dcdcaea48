import { basename } from "node:path";

import { collectReturned } from "../../app/collect";
import { collectJson, collectLines } from "../collect-words";
import { defineCommand, severalFiles } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { flag, outFile } from "../options";

/** `kpi collect`: writes a copy of the first workbook with what the sheets that came back say since they were sent. */
export const collectCommand = defineCommand({
  name: "collect",
  files: severalFiles,
  options: { out: outFile, overwrite: flag, json: flag },
  run: async ({ input: files, options: { out, overwrite } }, words) => {
    const [file = "", ...returned] = files;
    const target = { path: out, overwrite, inputs: files };
    await requireFreeOut(target);
    const { host } = await openFile(file);
    const books = await Promise.all(
      returned.map(async (path) => ({ file: basename(path), workbook: await (await openFile(path)).host.read() })),
    );
    const result = await collectReturned(host, books);
    await saveFile(host, target);
    const { conflicts, files: told } = result.report;
    return {
      json: () => collectJson(result, words),
      lines: () => [
        words.text.heading.collect({ file }),
        "",
        ...collectLines(result, words),
        result.written.length > 0
          ? words.text.written({ file: out, sheets: result.written.map(({ name }) => name).join(", ") })
          : words.text.closings.copied({ file: out }),
      ],
      // Somebody has to look at what was not taken.
      status: conflicts.length > 0 || told.some(({ isTaken }) => !isTaken) ? 1 : 0,
    };
  },
});
