import { basename } from "node:path";
import * as z from "zod";
import { compareWorkbooks, writeVersions } from "../../app/compare-versions";
import { compareJson } from "../compare-json";
import { compareLines } from "../compare-lines";
import { says } from "../complaint";
import { defineCommand, type FilesForm } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { flag, outFile } from "../options";

const twoFiles: FilesForm<{ readonly old: string; readonly now: string }> = {
  count: "two",
  schema: z
    .array(z.string())
    .min(2, says("missingVersion"))
    .max(2, says("tooManyVersions"))
    .transform(([old = "", now = ""]) => ({ old, now })),
};

/** `kpi compare`: what changed, came and went between two versions of a catalogue; with `-o`, as a sheet beside the later one. */
export const compareCommand = defineCommand({
  name: "compare",
  files: twoFiles,
  options: { out: outFile.optional(), overwrite: flag, json: flag },
  run: async ({ input: { old, now }, options: { out, overwrite } }, words) => {
    const target = out === undefined ? null : { path: out, overwrite, inputs: [old, now] };
    if (target) await requireFreeOut(target);
    const { host: oldHost } = await openFile(old);
    const { host } = await openFile(now);
    const comparison = await compareWorkbooks({ before: await oldHost.read(), after: await host.read() });
    const written: string[] = [];
    if (target) {
      const applied = await writeVersions(host, { comparison, files: { old: basename(old), now: basename(now) } });
      written.push(...applied.written.map(({ name }) => name));
      await saveFile(host, target);
    }
    const { text } = words;
    return {
      json: () => compareJson(comparison, written),
      lines: () => [
        text.heading.compare({ file: old, later: now }),
        "",
        ...compareLines(comparison, words),
        ...(target ? [text.written({ file: target.path, sheets: written.join(", ") })] : []),
      ],
      status: 0,
    };
  },
});
