/** What is tried, in the words of the sheets: "Trọng số nhóm, N3: 1,5 → 1,6". */
import type { Conversion } from "../../conversion/conversion";
import type { ComparedSetting } from "../../sheets/comparison/comparison-sheet";
import { labelOf, scaleChoices } from "../../sheets/form/choices";
import { conversionFields, shownValue, valueAt } from "../../sheets/settings/settings-fields";
import { forms } from "../../strings/vi/forms";

/** Only what differs, in the order of `Cấu hình KPI`. */
export function triedInWords(before: Conversion, after: Conversion): readonly ComparedSetting[] {
  const { titles } = forms.review;
  const standards = [before, after].map(({ standard }) =>
    standard ? `${standard.row.code} - ${standard.row.row.output}` : forms.comparison.blank,
  );
  const scales = [before, after].map(({ scale }) => labelOf(scaleChoices, scale));
  const all = [
    settingLine(titles.standard, standards),
    settingLine(titles.scale, scales),
    ...conversionFields
      .filter(({ parameter }) => parameter !== "scale")
      .flatMap(({ title, input, items }) =>
        items.map(({ label, path }) =>
          settingLine(
            label === title ? title : `${title}, ${label}`,
            [before, after].map(({ settings }) => written(shownValue(input, valueAt(settings, path)))),
          ),
        ),
      ),
  ];
  return all.filter(({ old, now }) => old !== now);
}

function settingLine(label: string, [old = "", now = ""]: readonly string[]): ComparedSetting {
  return { label, old, now };
}

/** A sheet is Vietnamese, whatever the machine. */
function written(value: string | number | null): string {
  return value === null ? forms.comparison.blank : String(value).replace(".", ",");
}
