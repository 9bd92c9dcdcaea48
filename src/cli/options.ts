/**
 * The options that commands may take: how each is written, and what its value must be. A command picks from them; their
 * words are in `strings/…/cli` under the same names.
 */
import * as z from "zod";
import type { StandardChoice } from "../conversion/converted-catalogue";
import { scaleSchema, settingsSchema, type Settings, type SheetScale } from "../profiles/profile";
import { rulebook, type FindingCode } from "../rulebook/rulebook";
import type { CliText } from "../strings/vi/cli";
import { isScoredPeriod, isYear } from "../text/period";
import { pointScales, type PointScale } from "../conversion/standard-points";
import { says } from "./complaint";

export type OptionName = keyof CliText["options"];

interface OptionForm {
  readonly takes: "one value" | "values" | "nothing";
  /** The letter behind a single "-". */
  readonly short?: string;
}

/** In the order of the help. */
export const optionForms: Readonly<Record<OptionName, OptionForm>> = {
  out: { takes: "one value", short: "o" },
  reference: { takes: "values" },
  decisions: { takes: "one value" },
  rule: { takes: "values" },
  all: { takes: "nothing" },
  "dry-run": { takes: "nothing" },
  sheet: { takes: "values" },
  profile: { takes: "one value" },
  scale: { takes: "one value" },
  "sheet-scale": { takes: "values" },
  standard: { takes: "one value" },
  "standard-points": { takes: "values" },
  digits: { takes: "one value" },
  set: { takes: "values" },
  period: { takes: "one value" },
  year: { takes: "one value" },
  assignments: { takes: "one value" },
  roster: { takes: "one value" },
  criteria: { takes: "one value" },
  by: { takes: "one value" },
  reopen: { takes: "nothing" },
  force: { takes: "nothing" },
  overwrite: { takes: "nothing" },
  json: { takes: "nothing" },
};

export const flag = z.boolean().default(false);
export const anyText = z.string().optional();

export const outFile = z
  .string(says("missingOut"))
  .min(1, says("missingOut"))
  .regex(/\.xlsx$/i, says("outNotXlsx"));

/** Where files are written that are several. */
export const outFolder = z.string(says("missingFolder")).min(1, says("missingFolder"));

/** "w110" is the rule W110; every one must be a rule of catalogues. */
export const ruleCodes = z
  .array(
    z
      .string()
      .transform((word) => word.trim().toUpperCase())
      .refine(isCatalogueCode, says("badRule")),
  )
  .transform((codes): ReadonlySet<FindingCode> => new Set(codes))
  .optional();

/** "NAME=VALUE" each; which names there are is known where the settings are. */
export const settings = z.array(z.string().regex(/^[^=]+=./, says("badSet"))).default([]);

/** A sheet named twice is still one sheet. */
export const sheetNames = z
  .array(z.string())
  .transform((names): readonly string[] => [...new Set(names)])
  .optional();

/** Files and folders; at least one. */
export const references = z
  .array(z.string(), says("missingReference"))
  .min(1, says("missingReference"))
  .transform((paths): readonly string[] => paths);

export const scale = z.enum(scaleSchema.options, says("badScale")).optional();

/** "Phòng A=frames": a scale for one sheet. */
export const sheetScales = z
  .array(z.string().refine((word) => sheetScaleIn(word) !== null, says("badSheetScale")))
  .transform((words): readonly SheetScale[] => words.flatMap((word) => sheetScaleIn(word) ?? []))
  .optional();

/** "frames=5": what the standard unit has on a scale that is not its own. */
export const standardPoints = z
  .array(z.string().refine((word) => pointsIn(word) !== null, says("badStandardPoints")))
  .transform((words): Settings["standardPoints"] => {
    const said = words.flatMap((word) => pointsIn(word) ?? []);
    return {
      ...{ matrix: null, frames: null, levels: null },
      ...Object.fromEntries(said.map(({ scale: known, points }) => [known, points])),
    };
  })
  .optional();

export const digits = z
  .string()
  .regex(/^\d$/, says("badDigits"))
  .transform(Number)
  .refine((count) => settingsSchema.shape.digits.safeParse(count).success, says("badDigits"))
  .optional();

export const standard = z.string().transform(standardChoice).optional();

/** A month or a quarter, "2026-05" or "2026-Q2". */
export const scoredPeriod = z
  .string(says("missingPeriod"))
  .transform((word) => word.trim().toUpperCase())
  .refine(isScoredPeriod, says("badPeriod"));

/** A year, "2026". */
export const year = z.string(says("missingYear")).refine(isYear, says("badYear"));

function isCatalogueCode(word: string): word is FindingCode {
  return [...rulebook.catalogue, ...rulebook.conversion].some(({ code }) => code === word);
}

/**
 * "VP.006" is a code, "Sheet2!15" a row; sheet names may hold "!" themselves, so the last one counts. As in
 * formulas, quotes may stand around the name, with its own quotes doubled, and a "$" before the row.
 */
function standardChoice(value: string): StandardChoice {
  const [, name, row] = /^(.+)!\$?(\d+)$/s.exec(value) ?? [];
  if (name === undefined || row === undefined) return { kind: "code", code: value };
  const quoted = /^'(.+)'$/s.exec(name)?.[1];
  return { kind: "row", sheet: quoted?.replaceAll("''", "'") ?? name, row: Number(row) };
}

/** Names of sheets may hold "=" themselves, so the last one counts. */
function sheetScaleIn(word: string): SheetScale | null {
  const [, sheet, wanted] = /^(.+)=([^=]*)$/s.exec(word) ?? [];
  const known = scaleSchema.options.find((each) => each === wanted?.trim());
  return sheet !== undefined && known ? { sheet: sheet.trim(), scale: known } : null;
}

/** With a point or a comma before the decimals. */
function pointsIn(word: string): { readonly scale: PointScale; readonly points: number } | null {
  const [, wanted, amount] = /^([a-z]+)=(\d+(?:[.,]\d+)?)$/.exec(word.trim()) ?? [];
  const known = pointScales.find((each) => each === wanted);
  const points = Number(amount?.replace(",", "."));
  return known && points > 0 ? { scale: known, points } : null;
}
