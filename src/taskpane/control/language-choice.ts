/** The language that a person chose, kept by the browser or web view on this machine: never in the document. */
import { languages, type Language } from "../../strings/language";

const key = "danh-muc-kpi.language";

export interface LanguageChoice {
  /** `null` while nobody has chosen. */
  readonly chosen: () => Language | null;
  readonly keep: (language: Language) => void;
}

/** `storage` may be refused, or be missing in a web view: the choice then holds as long as the page is open. */
export function languageChoice(
  storage: () => Pick<Storage, "getItem" | "setItem"> | null = () => window.localStorage,
): LanguageChoice {
  let now: Language | null = guarded(() => known(storage()?.getItem(key) ?? null));
  return {
    chosen: () => now,
    keep(language) {
      now = language;
      guarded(() => {
        storage()?.setItem(key, language);
        return null;
      });
    },
  };
}

function known(text: string | null): Language | null {
  return languages.find((language) => language === text) ?? null;
}

/** `null` where the storage refuses; anything else that goes wrong is thrown. */
function guarded<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
