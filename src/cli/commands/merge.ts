import { mergeUnits, requireEarlierMerge } from "../../app/merge/merge-units";
import { writeMerge } from "../../app/merge/plan-merge";
import { emptyWorkbook } from "../../hosts/xlsx/xlsx-host";
import { defineCommand, severalPlaces } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { openMergeFiles } from "../merge-files";
import { mergeJson } from "../merge-json";
import { mergeLines } from "../merge-lines";
import { anyText, flag, outFile } from "../options";

/** `kpi merge`: catalogues of several units become one, with the fate of every row; status 1 where a file of a folder was passed over. */
export const mergeCommand = defineCommand({
  name: "merge",
  files: severalPlaces,
  options: { out: outFile, decisions: anyText, overwrite: flag, json: flag },
  run: async ({ input, options: { out, decisions, overwrite } }, words) => {
    const earlier = decisions === undefined ? [] : [decisions];
    const target = { path: out, overwrite, inputs: [...input, ...earlier] };
    await requireFreeOut(target);
    const host = decisions === undefined ? await emptyWorkbook() : (await openFile(decisions)).host;
    const workbook = await host.read();
    if (decisions !== undefined) await requireEarlierMerge(workbook, decisions);
    const { units, skipped } = await openMergeFiles({ paths: input, others: [out, ...earlier] });
    const merge = await mergeUnits({ units, earlier: workbook });
    const applied = await writeMerge(host, merge);
    await saveFile(host, target);
    const written = applied.written.map(({ name }) => name);
    const report = { merge, skipped, written, words };
    return {
      json: () => mergeJson(report),
      lines: () => [
        words.text.heading.merge({ files: units.length }),
        "",
        ...mergeLines(report),
        words.text.written({ file: out, sheets: written.join(", ") }),
      ],
      status: skipped.length > 0 ? 1 : 0,
    };
  },
});
