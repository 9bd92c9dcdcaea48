/** Every text of the software by language; the official forms are in `vi/forms.ts`, Vietnamese only. */
import type { Language } from "./language";
import { errors as errorsEn, nearestRow as nearestRowEn } from "./en/errors";
import { catalogueFindings as catalogueFindingsEn } from "./en/findings-catalogue";
import { conversionFindings as conversionFindingsEn } from "./en/findings-conversion";
import { assignmentFindings as assignmentFindingsEn } from "./en/findings-scoring";
import { assignmentFields as assignmentFieldsEn } from "./en/assignment-fields";
import { terms as termsEn } from "./en/terms";
import { errors, nearestRow } from "./vi/errors";
import { catalogueFindings } from "./vi/findings-catalogue";
import { conversionFindings } from "./vi/findings-conversion";
import { assignmentFindings } from "./vi/findings-scoring";
import { assignmentFields } from "./vi/assignment-fields";
import { terms } from "./vi/terms";

const vi = {
  errors,
  nearestRow,
  findings: { ...catalogueFindings, ...conversionFindings, ...assignmentFindings },
  assignmentFields,
  terms,
};

/** Texts that every surface shares; the command line's and the pane's own are in `cli-text.ts` and `pane-text.ts`. */
export type Messages = typeof vi;

const en: Messages = {
  errors: errorsEn,
  nearestRow: nearestRowEn,
  findings: { ...catalogueFindingsEn, ...conversionFindingsEn, ...assignmentFindingsEn },
  assignmentFields: assignmentFieldsEn,
  terms: termsEn,
};

const byLanguage: Readonly<Record<Language, Messages>> = { vi, en };

export function messagesOf(language: Language): Messages {
  return byLanguage[language];
}
