/** The engine's own words, in Vietnamese. */
import { mergeLocales } from "@univerjs/core";
import formats from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import core from "@univerjs/preset-sheets-core/locales/vi-VN";
import lists from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import find from "@univerjs/preset-sheets-find-replace/locales/vi-VN";
import { wordsMissing } from "./words-missing";
import { withWordsOfFinding } from "./words-of-finding";

export const words = withWordsOfFinding(mergeLocales(core, formats, lists, find, wordsMissing("vi")), "vi");
