/** Numbers are shown, typed and pasted as people of the pane's language write them. */
import type { Injector } from "@univerjs/core";
import type { Language } from "../../../strings/language";
import { pasteAs } from "./pasting";
import { formatNumbersAs, showNumbersAs } from "./shown-numbers";
import { readTypingAs } from "./typing";

export interface SpeakLanguageOptions {
  readonly injector: Injector;
  /** The one that holds at that moment. */
  readonly language: () => Language;
  /** A paste over merged cells was refused. */
  readonly onMerged: () => void;
}

/** Once, after the engine's first workbook. */
export function speakLanguage({ injector, language, onMerged }: SpeakLanguageOptions): void {
  showNumbersAs(injector, language);
  formatNumbersAs(injector, language());
  readTypingAs(injector, language);
  pasteAs({ injector, language, onMerged });
}
