export const languages = ["vi", "en"] as const;
/** Languages of the software itself; official forms are always Vietnamese. */
export type Language = (typeof languages)[number];

/** Language of a POSIX locale such as "en_US.UTF-8"; Vietnamese unless it is English. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("en") ? "en" : "vi";
}
