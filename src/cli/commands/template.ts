import { writeTemplate } from "../../app/template";
import { requireProfile } from "../../app/require-profile";
import { emptyWorkbook } from "../../hosts/xlsx/xlsx-host";
import type { CommandArguments } from "../arguments";
import { requireFreeOut, saveFile } from "../files";
import type { CommandReport } from "../report";
import type { Words } from "../words";

/** `kpi template`: a blank sheet 2 with its drop-downs. */
export async function templateCommand(args: CommandArguments, words: Words): Promise<CommandReport> {
  await requireFreeOut(args);
  const profile = requireProfile(args.profile);
  const host = await emptyWorkbook();
  const { written } = await writeTemplate(host, profile);
  await saveFile(host, args);
  const names = written.map(({ name }) => name);
  return {
    json: { profile: profile.id, written: names },
    lines: [words.text.written({ file: args.out, sheets: names.join(", ") })],
    status: 0,
  };
}
