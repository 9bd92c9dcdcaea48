/**
 * A profile is what one legal source (a province's letter, the ministry's handbook) fixes: dated
 * parameters with their citation. It is data; `settingsOf` flattens it to the values that rules read.
 */
import * as z from "zod";

import { complexityGroups } from "../catalogue/complexity-group";
import { ruleWordKinds, wrongEntryOf, type RuleWords } from "../catalogue/rules/word-tables";
import { timeBands } from "../catalogue/time-band";
import { isMonth, type Month } from "../text/period";

const localized = z.object({ vi: z.string().min(1), en: z.string().min(1) });

/** What a parameter is worth from a month on, in which unit, and who says so. */
function dated<Value extends z.ZodType>(value: Value) {
  return z.object({
    value,
    /** "điểm", "phút", "lần", "%"… as people read it; empty for a bare choice. */
    unit: z.string(),
    /** Which document says so. */
    source: z.string().min(1),
    /** First month it holds, "2026-01". */
    from: z.custom<Month>(isMonth),
    /** True when the figure is ours, for want of a published one: shown as "đề xuất". */
    suggested: z.boolean().optional(),
  });
}

/** One parameter of a profile: what it is worth now, and what it was before. */
function parameter<Value extends z.ZodType>(value: Value) {
  return dated(value)
    .extend({
      /** What held before `from`, the newest first. */
      earlier: z.array(dated(value)).optional(),
    })
    .refine(({ from, earlier = [] }) => isFalling([from, ...earlier.map((before) => before.from)]), {
      message: "earlier values must be older, the newest first",
    });
}

function isFalling(months: readonly Month[]): boolean {
  return months.every((month, index) => index === 0 || month < (months[index - 1] ?? month));
}

const positive = z.number().positive();
const ratio = z.number().min(0).max(1);

export const scaleSchema = z.enum(["matrix", "frames", "levels", "given"]);
/**
 * How rows get points: group × band, experts within frames, or Phụ lục 3's levels; `given`: a decision prints the
 * coefficients alone, and they are taken as they stand (practice: KTC, Thanh Hóa).
 */
export type Scale = z.infer<typeof scaleSchema>;

/** A scale of its own for a sheet of the workbook; the others have the workbook's. */
const sheetScaleSchema = z.object({ sheet: z.string().min(1), scale: scaleSchema });
export type SheetScale = Readonly<z.infer<typeof sheetScaleSchema>>;

const frameSchema = z
  .object({ min: z.number().min(0), max: positive })
  .refine(({ min, max }) => min <= max, { message: "min must not exceed max" });

export const generalCriterionSchema = z.object({
  /** "I", "I.1"… as Mẫu số 01 numbers them. */
  number: z.string().min(1),
  title: z.string().min(1),
  /** Greatest score; headings carry the sum of theirs and are not scored. */
  max: positive,
  isHeading: z.boolean(),
});
export type GeneralCriterion = z.infer<typeof generalCriterionSchema>;

/** What the criteria that are scored must sum to (ND, Mẫu số 01). */
export const generalPointsMax = 30;
const generalCriteriaSchema = z
  .array(generalCriterionSchema)
  .min(1)
  .refine(
    (criteria) => {
      const sum = criteria.reduce((total, { max, isHeading }) => (isHeading ? total : total + max), 0);
      return Math.abs(sum - generalPointsMax) < 1e-9;
    },
    { message: `general criteria must sum to ${generalPointsMax}` },
  );

const levelsSchema = z
  .object({ excellent: positive, good: positive, complete: positive })
  .refine(({ excellent, good, complete }) => excellent > good && good > complete, {
    message: "thresholds must fall from excellent to complete",
  });

/** What points and coefficients rest on. A profile wraps each value in its citation, settings hold them bare. */
const conversionValues = {
  scale: scaleSchema,
  /** Sheets that have a scale of their own, by name (domain point 2). */
  sheetScales: z.array(sheetScaleSchema).readonly(),
  /**
   * What the one standard unit counts for on a scale that is not its own, where sheets have different ones; null = as the
   * scale itself measures it.
   */
  standardPoints: z.object({
    matrix: positive.nullable(),
    frames: positive.nullable(),
    levels: positive.nullable(),
  }),
  /** Digits of the published coefficient. */
  digits: z.number().int().min(0).max(6),
  /** Prefix of the codes that the software gives. */
  codePrefix: z.string().regex(/^[A-ZĐ][A-ZĐ0-9.-]{0,11}$/),
  /** Weight of N1…N5 (scale matrix). */
  groupWeights: z.array(positive).length(complexityGroups.length),
  /** Representative minutes of bands 1…14 (scale matrix). */
  bandMinutes: z.array(positive).length(timeBands.length),
  /** Least and greatest points of N1…N5 (scale frames). */
  frames: z.array(frameSchema).length(complexityGroups.length),
  /** Points of levels 1…4 (scale levels). */
  levelPoints: z.array(positive).length(4),
  /** Level of N1…N5 where a row names none (scale levels). */
  groupLevels: z.array(z.number().int().min(1).max(4)).length(complexityGroups.length),
  /** Hours of the standard unit for rows measured in hours; null = derived from its band. */
  standardHours: positive.nullable(),
  /** Parts of the catalogue and how many rows each may hold (null = any). */
  parts: z.array(z.object({ id: z.string(), title: z.string(), maxRows: z.number().int().positive().nullable() })),
} as const;

/** What scores and levels rest on. */
export const scoringValues = {
  /** Delays count in days late, or once a late delivery. */
  delayUnit: z.enum(["day", "occurrence"]),
  /** What a failed assessment takes off the quality of a line, 0–1. */
  failurePenalty: ratio,
  /** What one delay takes off the progress of a line, 0–1. */
  delayPenalty: ratio,
  /** Cap each ratio at 100 %, or only the block at its maximum, or each line at what was assigned. */
  cap: z.enum(["ratio", "block", "eachLine"]),
  /** Whether a fault takes its part of the whole line, or of the products that are faulty. */
  deduction: z.enum(["line", "product"]),
  /** Whether a due date on a weekend or holiday counts as it is, or moves to the next working day. */
  restDays: z.enum(["counted", "rolled"]),
  /** Public holidays and days off in lieu, as Excel serials. */
  holidays: z.array(z.number().int().positive()),
  /** R of leaders: ND's mean of six, or the party's of three, and of four with people whom they manage. */
  leaderFormula: z.enum(["decree", "party"]),
  /** Greatest score of the result block. */
  resultMax: positive,
  generalCriteria: generalCriteriaSchema,
  /** Least total of each level (ND Điều 20). */
  levels: levelsSchema,
  /** Share of people who may be excellent, 0–1. */
  excellentShare: ratio,
  /** Whether that share counts on those rated good, or on good and better. */
  excellentReading: z.enum(["literal", "inclusive"]),
} as const;

/** What a rule may be turned to: a warning may be a hint or nothing, an error at most nothing, and that is told. */
export const ruleLevels = ["warning", "hint", "off"] as const;
export type RuleLevel = (typeof ruleLevels)[number];

const minutes = z.number().int().positive();
const phrases = z.array(z.string().min(1)).readonly();

/** What the check of a catalogue goes by; no coefficient and no score moves with it. */
export const checkingValues = {
  /** Rules that an office hears otherwise than by their own severity, by code. */
  ruleLevels: z.record(z.string().regex(/^[EW]\d{3}$/), z.enum(ruleLevels)),
  /** From so many minutes on a task is split into steps (W202). */
  splitFromMinutes: minutes,
  /** N4 and N5 from so many minutes on, N1 below so many (W207). */
  demandingFromMinutes: minutes,
  simpleBelowMinutes: minutes,
  /** Hours that one person works in a year, and how far somebody's work may be from them (W405): 1.3 is 130 %. */
  yearlyHours: positive,
  overload: z.number().min(1),
  underload: ratio,
  /** Words that the rules look for, by what they mean (W201, W203, W204, W206, W302, W303, W401). */
  ruleWords: z.object(objectOf(ruleWordKinds, phrases)).refine(areRightEntries, {
    message: "an entry of a table of words lacks a side, or has a word of another one",
  }),
} as const;

function areRightEntries(words: RuleWords): boolean {
  return ruleWordKinds.every((kind) => wrongEntryOf(kind, words[kind]) === null);
}

function objectOf<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value>;
function objectOf(keys: readonly string[], value: unknown): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

const values = { ...conversionValues, ...scoringValues, ...checkingValues };

export const settingsSchema = z.object({ profile: z.string().min(1), ...values });
/** Every figure that a result depends on, bare. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type ConversionKey = keyof typeof conversionValues;
export type ScoringKey = keyof typeof scoringValues;
export type CheckingKey = keyof typeof checkingValues;
export type ParameterKey = ConversionKey | ScoringKey | CheckingKey;

type ParameterOf<Value> = Value extends z.ZodType ? ReturnType<typeof parameter<Value>> : never;
type ParametersShape = { readonly [Key in ParameterKey]: ParameterOf<(typeof values)[Key]> };
const parameters: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(values).map(([key, value]) => [key, parameter(value)]),
);
if (!hasEveryParameter(parameters)) throw new RangeError("a parameter was lost");

function hasEveryParameter(shape: Readonly<Record<string, z.ZodType>>): shape is ParametersShape {
  return Object.keys(values).every((key) => key in shape);
}

export const profileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: localized,
  /** Whose letter it is; `null` for one that holds in every province. Its citation is no other province's basis. */
  province: z.string().min(1).nullable(),
  /** The documents this profile follows, as an official form cites them. */
  citation: z.string().min(1),
  parameters: z.object(parameters),
});
export type Profile = Readonly<z.infer<typeof profileSchema>>;

/** Of what is checked once: making a program of a form, as is usual, takes longer than the check itself. */
export const checkedOnce = { jitless: true } as const;

/** A profile from its data; throws a `ZodError` for a figure that none may have. */
export function profileOf(data: unknown): Profile {
  return profileSchema.parse(data, checkedOnce);
}

interface Dated {
  readonly from: Month;
}

/**
 * What holds in a month: the newest version from that month or before it, so that a later one touches no earlier month.
 * Before the oldest of all nothing else is known than that one. `null` = the newest, for what is published from now on.
 *
 * With 20 % from 2026-01 and 25 % from 2027-01, 2026-12 has 20 % and 2027-03 has 25 %.
 */
export function inForce<Version extends Dated>(
  newest: Version & { readonly earlier?: readonly Version[] | undefined },
  month: Month | null,
): Version {
  if (month === null) return newest;
  const versions: readonly Version[] = [newest, ...(newest.earlier ?? [])];
  return versions.find(({ from }) => from <= month) ?? versions.at(-1) ?? newest;
}

/** The bare values of a profile that hold in a month; `null` as in `inForce`. */
export function settingsOf(profile: Profile, month: Month | null = null): Settings {
  const bare = Object.entries(profile.parameters).map(([key, versions]) => [key, valueIn(versions, month)]);
  return settingsSchema.parse({ profile: profile.id, ...Object.fromEntries(bare) }, checkedOnce);
}

interface DatedValue extends Dated {
  readonly value: unknown;
}

function valueIn(versions: DatedValue & { readonly earlier?: readonly DatedValue[] | undefined }, month: Month | null) {
  return inForce<DatedValue>(versions, month).value;
}
