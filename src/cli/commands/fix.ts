import type { LeftReason } from "../../app/compose-fixes";
import { fixCatalogue, type AskedFixes, type MendedCatalogue } from "../../app/fix-catalogue";
import { readableReference } from "../../workbook/address";
import { UserError } from "../../workbook/user-error";
import { assessOptionsOf } from "../assess-options";
import { defineCommand, oneFile } from "../command";
import { openFile, requireFreeOut, saveFile } from "../files";
import { doneEdits, fixJson } from "../fix-json";
import { summaryLine } from "../lines";
import { anyText, flag, outFile, ruleCodes, scale, sheetNames, sheetScales } from "../options";
import { textTable } from "../text-table";
import type { Words } from "../words";

const mostFixes = 60;

/** `kpi fix`: a copy of the workbook with the fixes that were asked for; without a word about them, the safe ones. */
export const fixCommand = defineCommand({
  name: "fix",
  files: oneFile,
  options: {
    out: outFile.optional(),
    rule: ruleCodes,
    all: flag,
    "dry-run": flag,
    sheet: sheetNames,
    profile: anyText,
    scale,
    "sheet-scale": sheetScales,
    overwrite: flag,
    json: flag,
  },
  run: async ({ input, options }, words) => {
    const { text } = words;
    const asked = askedFixes(options, words);
    const target = targetOf(options, input, words);
    if (target) await requireFreeOut(target);
    const { host, lost: lostParts } = await openFile(input);
    const mended = await fixCatalogue(host, { ...assessOptionsOf(options), asked });
    const lost = target ? await lostParts() : [];
    if (target) await saveFile(host, target);
    return {
      json: () => fixJson({ mended, messages: words.messages, written: target?.path ?? null }),
      lines: () => [
        text.heading.fix({ file: input }),
        "",
        ...appliedLines(mended, words, target ? text.fixed.done : text.fixed.planned),
        ...leftLines(mended, words),
        summaryLine(mended.after.summary, words),
        target ? text.fixed.written({ file: target.path }) : text.fixed.dryRun,
        ...(lost.length > 0 ? [text.notCarried({ parts: lost.join(", ") })] : []),
      ],
      status: 0,
    };
  },
});

interface AskingOptions {
  readonly rule?: Exclude<AskedFixes, string> | undefined;
  readonly all: boolean;
}

function askedFixes({ rule, all }: AskingOptions, { text }: Words): AskedFixes {
  if (rule && all) throw new UserError("badUsage", { detail: text.wrong.ruleAndAll() });
  return rule ?? (all ? "all" : "safe");
}

interface TargetOptions {
  readonly out?: string | undefined;
  readonly overwrite: boolean;
  readonly "dry-run": boolean;
}

/** `null` for a dry run, which writes nothing, wherever it would have gone. */
function targetOf({ out, overwrite, "dry-run": isDryRun }: TargetOptions, input: string, { text }: Words) {
  if (isDryRun) return null;
  if (out === undefined) throw new UserError("badUsage", { detail: text.wrong.missingOut() });
  return { path: out, overwrite, inputs: [input] };
}

function appliedLines(mended: MendedCatalogue, { text }: Words, heading: Words["text"]["fixed"]["done"]): string[] {
  const done = doneEdits(mended);
  if (done.length === 0) return [text.fixed.nothing, ""];
  const shown = done
    .slice(0, mostFixes)
    .map((each) => [
      each.code,
      readableReference(each.cell),
      each.old ?? text.fixed.newRow,
      each.new ?? text.fixed.rowGone,
    ]);
  const rest = done.length - shown.length;
  const { columns } = text;
  return [
    heading({ count: mended.applied.length }),
    ...textTable([[columns.code, columns.cell, columns.old, columns.mended], ...shown], [5, 32, 40, 48]),
    ...(rest > 0 ? [text.more({ count: rest })] : []),
    "",
  ];
}

/** How many findings stay, by what keeps them. */
function leftLines({ left }: MendedCatalogue, { text }: Words): string[] {
  const counts = new Map<LeftReason, number>();
  for (const { reason } of left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => text.fixed.left[reason]({ count }));
}
