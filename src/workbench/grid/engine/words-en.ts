/** The engine's own words, in English. */
import { mergeLocales } from "@univerjs/core";
import formats from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import lists from "@univerjs/preset-sheets-data-validation/locales/en-US";
import find from "@univerjs/preset-sheets-find-replace/locales/en-US";
import { wordsMissing } from "./words-missing";
import { withWordsOfFinding } from "./words-of-finding";

export const words = withWordsOfFinding(mergeLocales(core, formats, lists, find, wordsMissing("en")), "en");
