import { LocaleService, type Univer } from "@univerjs/core";
import type { Language } from "../../../strings/language";
import { UserError } from "../../../workbook/user-error";
import { localeOf } from "./create-univer";
import { engineWords } from "./engine-words";

export interface NewWords {
  readonly univer: Univer;
  readonly language: Language;
  /** False when another language was chosen meanwhile. */
  readonly isWanted: () => boolean;
}

/** Gives the engine its words in another language. Where they cannot be fetched now it keeps those that it has. */
export async function speakWords({ univer, language, isWanted }: NewWords): Promise<void> {
  try {
    const words = await engineWords[language].load();
    if (!isWanted()) return;
    univer
      .__getInjector()
      .get(LocaleService)
      .load({ [localeOf[language]]: words });
    univer.setLocale(localeOf[language]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
