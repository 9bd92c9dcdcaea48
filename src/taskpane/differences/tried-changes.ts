/** What is tried out, setting by setting, old and new as people write it. */
import type { CatalogueReading, PaneState } from "../state/pane-state";
import { valueAt } from "../../sheets/settings/settings-fields";
import { pointScales } from "../../conversion/standard-points";
import type { Settings } from "../../profiles/profile";
import { findProfile } from "../../profiles/profiles";
import { draftText } from "../settings/draft-values";
import { conversionSettings, settingRows } from "../settings/pane-settings";
import { leavesCoefficients } from "../settings/tried-settings";
import { settingsInForce } from "../settings/settings-in-force";
import { productName } from "../convert/product-name";
import type { Pane } from "../shared/pane-context";

export interface TriedChange {
  readonly label: string;
  readonly old: string;
  readonly now: string;
}

/** Only what the conversion rests on; scoring rules move no coefficient. */
export function triedChanges(reading: CatalogueReading, pane: Pane): TriedChange[] {
  const { state, text, messages } = pane;
  const { tried } = state.options;
  const { trials } = text.differences;
  const { assessment, untried, untriedConversion } = reading;
  const changes: TriedChange[] = [];
  if (tried.standard !== undefined) {
    const [old, now] = [untriedConversion?.standard ?? null, assessment.conversion.standard];
    changes.push({
      label: trials.standard,
      old: old ? productName(old.row) : text.differences.blank,
      now: now ? productName(now.row) : text.differences.blank,
    });
  }
  if (tried.profile !== undefined && tried.profile !== untried.profile) {
    changes.push({
      label: trials.profile,
      old: findProfile(untried.profile)?.name[state.language] ?? untried.profile,
      now: assessment.profile.name[state.language],
    });
  }
  if (tried.scale !== undefined && tried.scale !== untried.scale) {
    const { scale } = messages.terms;
    changes.push({ label: trials.scale, old: scale[untried.scale], now: scale[tried.scale] });
  }
  return [...changes, ...triedScales(pane), ...triedFigures(state, pane)];
}

/** What is tried of single sheets and scales. */
function triedScales({ state, text, messages, format }: Pane): TriedChange[] {
  const { trials } = text.differences;
  const { scale: names } = messages.terms;
  const words = ({ sheetScales, standardPoints }: Settings) => ({
    sheetScales: sheetScales.map(({ sheet, scale }) => `${sheet}: ${names[scale]}`).join("; "),
    standardPoints: pointScales
      .flatMap((scale) => {
        const points = standardPoints[scale];
        return points === null ? [] : [`${names[scale]}: ${format.number(points)}`];
      })
      .join("; "),
  });
  const { base, settings } = settingsInForce(state);
  const [before, after] = [words(base), words(settings)];
  return (["sheetScales", "standardPoints"] as const).flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    if (old === now) return [];
    return [{ label: trials[key], old: old || text.differences.blank, now: now || text.differences.blank }];
  });
}

function triedFigures(state: PaneState, { text, format }: Pane): TriedChange[] {
  const { base, settings } = settingsInForce(state);
  return conversionSettings.flatMap(({ key }) =>
    settingRows(key, text).flatMap(({ label, cells }) =>
      cells.flatMap(({ path, input, part }) => {
        const [old, now] = [base, settings].map((each) => draftText(valueAt(each, path), input, format));
        const title = text.settings.titles[key];
        const name = [label === title ? title : `${title}: ${label}`, part].filter((words) => words !== "").join(" ");
        return old === now
          ? []
          : [{ label: name, old: old || text.differences.blank, now: now || text.differences.blank }];
      }),
    ),
  );
}

/** True while something is tried out that moves coefficients; scoring rules are written with the scores. */
export function isTrial({ assessment, untriedConversion }: CatalogueReading): boolean {
  const { tried } = assessment.basis;
  return untriedConversion !== null && (tried.standard !== undefined || !leavesCoefficients(tried));
}
