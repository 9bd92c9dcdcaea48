import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { planSending } from "../../app/send";
import { emptyWorkbook } from "../../hosts/xlsx/xlsx-host";
import { defineCommand, oneFile } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { flag, outFolder, scoredPeriod } from "../options";

/** `kpi send`: each person's score sheet of a period as a workbook of its own, in a folder. */
export const sendCommand = defineCommand({
  name: "send",
  files: oneFile,
  options: { out: outFolder, period: scoredPeriod, overwrite: flag, json: flag },
  run: async ({ input, options: { out, period, overwrite } }, words) => {
    const { host } = await openFile(input);
    const books = (await planSending(await host.read(), { period, moment: new Date() })).map((book) => {
      const path = join(out, `${fileNameOf(book.name)}.xlsx`);
      return { ...book, target: { path, overwrite, inputs: [input] } };
    });
    // All of them, before any is written.
    for (const { target } of books) await requireFreeOut(target);
    await mkdir(out, { recursive: true });
    for (const { change, target } of books) {
      const own = await emptyWorkbook();
      await own.apply(change);
      await saveFile(own, target);
    }
    const { text } = words;
    const sent = books.map(({ person, target }) => ({ id: person.id, name: person.name, file: target.path }));
    return {
      json: () => ({ period, sent }),
      lines: () => [
        text.heading.send({ file: input, period }),
        "",
        ...sent.map(({ name, file }) => `${name}: ${file}`),
        "",
        text.sending.done({ count: sent.length, folder: out }),
      ],
      status: 0,
    };
  },
});

/** Sheets may be called what no file may. */
function fileNameOf(sheet: string): string {
  return sheet.replace(/["<>|/\\:*?]/g, "-").trim();
}
