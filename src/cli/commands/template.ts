import { writeTemplate } from "../../app/template";
import { requireProfile } from "../../app/require-profile";
import { emptyWorkbook } from "../../hosts/xlsx/xlsx-host";
import { defineCommand, noFile } from "../command";
import { requireFreeOut, saveFile } from "../files";
import { anyText, flag, outFile } from "../options";

/** `kpi template`: a blank sheet 2 with its drop-downs. */
export const templateCommand = defineCommand({
  name: "template",
  files: noFile,
  options: { out: outFile, profile: anyText, overwrite: flag, json: flag },
  run: async ({ options }, words) => {
    const target = { path: options.out, overwrite: options.overwrite, inputs: [] };
    await requireFreeOut(target);
    const profile = requireProfile(options.profile);
    const host = await emptyWorkbook();
    const { written } = await writeTemplate(host, {
      profile,
      tried: options.profile === undefined ? {} : { profile: profile.id },
    });
    await saveFile(host, target);
    const names = written.map(({ name }) => name);
    return {
      json: () => ({ profile: profile.id, written: names }),
      lines: () => [words.text.written({ file: target.path, sheets: names.join(", ") })],
      status: 0,
    };
  },
});
