/** What people type into the settings, as values, held against the same schema as a profile. Pure. */
import type * as z from "zod";

import { generalPointsMax, settingsSchema, type ParameterKey, type Settings } from "../../profiles/profile";
import { valueAt } from "../../sheets/settings/settings-fields";
import type { PaneText } from "../../strings/vi/pane";
import type { NumberFormat } from "../shared/number-format";
import type { CellInput, Path } from "./pane-settings";
import { sumOfCriteria, withHeadingSums } from "./criteria-sums";

/** Typed texts by the place of their value, as `pathKey` writes it. */
export type Drafts = ReadonlyMap<string, Draft>;

export interface Draft {
  readonly path: Path;
  readonly input: CellInput;
  readonly text: string;
}

export function pathKey(path: Path): string {
  return path.join(".");
}

/** A value as it stands in its box. */
export function draftText(value: unknown, { kind }: CellInput, format: NumberFormat): string {
  if (typeof value === "number") return format.typed(kind === "percent" ? value * 100 : value);
  return typeof value === "string" ? value : "";
}

export type DraftResult =
  | { readonly kind: "valid"; readonly changed: Partial<Settings> }
  | { readonly kind: "refused"; readonly problem: string };

export interface ReadDraftsOptions {
  readonly key: ParameterKey;
  readonly settings: Settings;
  readonly drafts: Drafts;
  readonly text: PaneText;
  readonly format: NumberFormat;
}

/** The parameter with everything that is typed for it, or why it cannot be like that. */
export function readDrafts({ key, settings, drafts, text, format }: ReadDraftsOptions): DraftResult {
  const typed = valueWithDrafts(settings, drafts, format);
  const parsed = settingsSchema.shape[key].safeParse(valueAt(typed, [key]));
  if (parsed.success) return { kind: "valid", changed: { [key]: parsed.data } };
  const [issue] = parsed.error.issues;
  const place = pathKey([key, ...(issue?.path.map((part) => (typeof part === "symbol" ? "" : part)) ?? [])]);
  const input = drafts.get(place)?.input ?? null;
  return { kind: "refused", problem: sentenceOf(issue, { key, input, typed, text, format }) };
}

/** The settings as they would be, right or wrong. */
export function valueWithDrafts(settings: Settings, drafts: Drafts, format: NumberFormat): Settings {
  let typed: Settings = settings;
  for (const { path, input, text } of drafts.values()) typed = withValue(typed, path, valueOf(text, input, format));
  return drafts.size > 0 ? { ...typed, generalCriteria: withHeadingSums(typed.generalCriteria) } : typed;
}

function valueOf(text: string, { kind }: CellInput, format: NumberFormat): unknown {
  if (kind === "text" || kind === "choice") return text.trim();
  if (kind === "optional" && text.trim() === "") return null;
  const number = format.read(text);
  if (number === null) return Number.NaN;
  return kind === "percent" ? number / 100 : number;
}

function withValue<Data>(data: Data, path: Path, value: unknown): Data;
function withValue(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) => (index === key ? withValue(item, rest, value) : item));
  }
  if (typeof data !== "object" || data === null) return data;
  return { ...data, [key]: withValue<unknown>(Reflect.get(data, key), rest, value) };
}

interface SentenceOptions extends Omit<ReadDraftsOptions, "settings" | "drafts"> {
  readonly input: CellInput | null;
  readonly typed: Settings;
}

function sentenceOf(issue: z.core.$ZodIssue | undefined, { key, input, typed, text, format }: SentenceOptions): string {
  const { refused } = text.settings;
  const bound = (value: number | bigint) =>
    input?.kind === "percent" ? `${format.number(Number(value) * 100)} %` : format.number(Number(value));
  switch (issue?.code) {
    case "too_small":
      if (issue.origin === "string") return refused.empty;
      return issue.inclusive === true ? refused.atLeast(bound(issue.minimum)) : refused.above(bound(issue.minimum));
    case "too_big":
      return refused.atMost(bound(issue.maximum));
    case "invalid_format":
      return refused.codePrefix;
    case "custom":
      if (key === "frames") return refused.frames;
      if (key === "levels") return refused.levels;
      return refused.sum(format.number(sumOfCriteria(typed.generalCriteria)), format.number(generalPointsMax));
    default:
      return issue?.code === "invalid_type" && issue.expected === "int" ? refused.whole : refused.number;
  }
}
