/**
 * Settings that a person tries by name: "digits=1", "groupWeights.N3=1,6", "bandMinutes.5=70", or by the name of the cell
 * in `Cấu hình KPI`, "KPI_TrongSo.N3=1,6". Only what coefficients rest on; the scale and the standard unit have options of
 * their own.
 */
import { checkedOnce, settingsSchema, type Settings } from "../../profiles/profile";
import { comparisonKey } from "../../text/normalize";
import { parseNumber } from "../../text/parse-number";
import { boundsOfField, criterionBounds, isWithin } from "../../sheets/settings/settings-checks";
import { conversionFields, type SettingField } from "../../sheets/settings/settings-fields";
import { setAt } from "../../sheets/settings/set-at";
import { UserError } from "../../workbook/user-error";
import type { TriedSettings } from "../assessment";

/** Fields whose values are figures. */
const settable = conversionFields.filter(({ input }) => input.kind !== "choice" && input.kind !== "text");

/** @throws UserError `unknownSetting`, `badSetting`. */
export function setSettings(base: Settings, assignments: readonly string[]): TriedSettings {
  const raw: Record<string, unknown> = structuredClone(base);
  const changed = new Set<string>();
  for (const assignment of assignments) {
    const [, name = "", value = ""] = /^([^=]*)=(.*)$/s.exec(assignment) ?? [];
    const { field, path } = placeOf(name.trim(), assignment);
    const number = parseNumber(value);
    if (number === null || !isWithin(number, boundsOfField(field) ?? criterionBounds)) {
      throw new UserError("badSetting", { name: name.trim(), value: value.trim() });
    }
    setAt(raw, path, number);
    changed.add(field.parameter);
  }
  const parsed = settingsSchema.safeParse(raw, checkedOnce);
  if (!parsed.success) throw new UserError("badSetting", { name: assignments.join(", "), value: "" });
  const { profile: _profile, scale: _scale, digits, ...others } = parsed.data;
  // Decimals that nobody sets stay those that the catalogue prints.
  return changed.has("digits") ? { ...others, digits } : others;
}

interface SettingPlace {
  readonly field: SettingField;
  readonly path: readonly (string | number)[];
}

/** "groupWeights.N3" is the cell before which "N3" stands; a number counts the cells from 1. */
function placeOf(written: string, assignment: string): SettingPlace {
  const [name = "", place = ""] = written.split(".", 2);
  // Two fields may share a parameter, as least and greatest points of frames: the greatest are meant.
  const fields = settable.filter(({ name: cell, parameter }) => isSame(name, cell) || isSame(name, parameter));
  const field = fields.at(-1);
  const item =
    field?.items.length === 1 && place === ""
      ? field.items[0]
      : (field?.items.find(({ label }) => isSame(label, place)) ?? field?.items[Number(place) - 1]);
  if (!field || !item) throw new UserError("unknownSetting", { name: assignment, names: settingNames() });
  return { field, path: item.path };
}

function isSame(one: string, other: string): boolean {
  return comparisonKey(one) === comparisonKey(other);
}

function settingNames(): string {
  const names = settable.map(({ parameter, items }) =>
    items.length === 1 ? parameter : `${parameter}.${exampleOf(items)}`,
  );
  return [...new Set(names)].join(", ");
}

function exampleOf([first]: SettingField["items"]): string {
  return first && first.label.length < 4 ? first.label : "1";
}
