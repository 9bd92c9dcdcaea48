/** Settings and roster as the rules of the catalogue look at them. */
import type { Catalogue } from "../catalogue/catalogue-row";
import type { RuleSettings } from "../catalogue/rules/rule-settings";
import type { Settings } from "../profiles/profile";

export function ruleSettingsOf(settings: Settings, { sheets }: Pick<Catalogue, "sheets">): RuleSettings {
  const { splitFromMinutes, demandingFromMinutes, simpleBelowMinutes, yearlyHours, overload, underload } = settings;
  // Minutes of bands only tell the hours of people: where no row names any, trying other minutes leaves the rules alone.
  const namesPeople = sheets.some(({ columns }) => columns.performers !== undefined);
  return {
    limits: { splitFromMinutes, demandingFromMinutes, simpleBelowMinutes, yearlyHours, overload, underload },
    words: settings.ruleWords,
    parts: settings.parts,
    bandMinutes: namesPeople ? settings.bandMinutes : [],
  };
}
