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

export function wordsOf(language: Language): Words {
  const format = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 4 });
  return {
    language,
    text: cliTextOf(language),
    messages: messagesOf(language),
    number: (value) => format.format(value),
  };
}
