import { cliTextOf } from "../strings/cli-text";
import type { Language } from "../strings/language";
import { messagesOf, type Messages } from "../strings/messages";
import type { CliText } from "../strings/vi/cli";

/** All that a command needs to speak one language. */
export interface Words {
  readonly language: Language;
  readonly text: CliText;
  readonly messages: Messages;
  /** A number as people of that language write it, at most four decimals. */
  readonly number: (value: number) => string;
}

const placeOf = { vi: "vi-VN", en: "en-GB" } as const;

export function wordsOf(language: Language): Words {
  // Made for the first number: what a language knows of numbers takes longer to load than a small sheet to read.
  let format: Intl.NumberFormat | null = null;
  const formatOf = () => (format ??= new Intl.NumberFormat(placeOf[language], { maximumFractionDigits: 4 }));
  return {
    language,
    text: cliTextOf(language),
    messages: messagesOf(language),
    number: (value) => formatOf().format(value),
  };
}
