/** What can be set in the pane, in the order in which people meet it: which parameter, and for which scale. */
import type { CheckingKey, ConversionKey, ParameterKey, Scale, ScoringKey } from "../../profiles/profile";
import { settingFields, type SettingInput } from "../../sheets/settings/settings-fields";
import type { PaneText } from "../../strings/vi/pane";

export type Path = readonly (string | number)[];

/** How a figure is typed; "optional" may be left empty. */
export type CellInput = SettingInput | { readonly kind: "optional" };

export interface SettingCell {
  readonly path: Path;
  readonly input: CellInput;
  /** What tells it from the other cells of its row; empty for the only one. */
  readonly part: string;
}

export interface SettingRow {
  readonly label: string;
  readonly cells: readonly SettingCell[];
}

/** Chosen with the reason for it, read from the sheet alone, and edited as a table of its own. */
type PlacedApart =
  "sheetScales" | "standardPoints" | "scale" | "holidays" | "parts" | "generalCriteria" | "ruleLevels" | "ruleWords";

export interface PaneSetting<Key extends ParameterKey = Exclude<ParameterKey, PlacedApart>> {
  readonly key: Key;
  /** The only scale that uses it; absent = all. */
  readonly scale?: Scale;
}

/** A place for each parameter; they stand in the pane as they stand here. */
type Places<Keys extends ParameterKey> = { readonly [Key in Exclude<Keys, PlacedApart>]: PaneSetting<Key> };

const ofConversion: Places<ConversionKey> = {
  groupWeights: { key: "groupWeights", scale: "matrix" },
  bandMinutes: { key: "bandMinutes", scale: "matrix" },
  frames: { key: "frames", scale: "frames" },
  levelPoints: { key: "levelPoints", scale: "levels" },
  groupLevels: { key: "groupLevels", scale: "levels" },
  digits: { key: "digits" },
  standardHours: { key: "standardHours" },
  codePrefix: { key: "codePrefix" },
};

const ofScoring: Places<ScoringKey> = {
  delayUnit: { key: "delayUnit" },
  delayPenalty: { key: "delayPenalty" },
  failurePenalty: { key: "failurePenalty" },
  cap: { key: "cap" },
  deduction: { key: "deduction" },
  restDays: { key: "restDays" },
  leaderFormula: { key: "leaderFormula" },
  resultMax: { key: "resultMax" },
  levels: { key: "levels" },
  excellentShare: { key: "excellentShare" },
  excellentReading: { key: "excellentReading" },
};

const ofChecking: Places<CheckingKey> = {
  splitFromMinutes: { key: "splitFromMinutes" },
  demandingFromMinutes: { key: "demandingFromMinutes" },
  simpleBelowMinutes: { key: "simpleBelowMinutes" },
  yearlyHours: { key: "yearlyHours" },
  overload: { key: "overload" },
  underload: { key: "underload" },
};

export const conversionSettings: readonly PaneSetting[] = Object.values(ofConversion);
export const scoringSettings: readonly PaneSetting[] = Object.values(ofScoring);
export const checkingSettings: readonly PaneSetting[] = Object.values(ofChecking);

/** The cells of `Cấu hình KPI` for a parameter, with the pane's words: one row, or one for each group, band or level. */
export function settingRows(key: PaneSetting["key"], { settings, convert }: PaneText): readonly SettingRow[] {
  const title = settings.titles[key];
  const fields = settingFields.filter(({ parameter }) => parameter === key);
  const [first] = fields;
  if (!first) return [{ label: title, cells: [{ path: [key], input: { kind: "optional" }, part: "" }] }];
  // A list has an entry for each row and a field for each column; thresholds are fields of one entry each.
  if (first.items.length > 1) {
    return first.items.map(({ label, path }, index) => ({
      label:
        key === "bandMinutes"
          ? (convert.bands[index] ?? label)
          : key === "levelPoints"
            ? settings.level(`${index + 1}`)
            : label,
      cells: fields.map(({ items, input }, column) => ({
        path: items[index]?.path ?? path,
        input,
        part: fields.length > 1 ? (settings.frameParts[column] ?? "") : "",
      })),
    }));
  }
  return fields.flatMap(({ items, input }, index) =>
    items.map(({ path }) => ({
      label: fields.length > 1 ? (settings.thresholds[index] ?? title) : title,
      cells: [{ path, input, part: "" }],
    })),
  );
}
