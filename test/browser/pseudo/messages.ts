/** Stands in for src/strings/messages.ts in the pseudo-localised build: same sentences, longer words. */
import type { Language } from "../../../src/strings/language";
import type { Messages } from "../../../src/strings/messages";
import { errors, nearestRow } from "../../../src/strings/vi/errors";
import { catalogueFindings } from "../../../src/strings/vi/findings-catalogue";
import { conversionFindings } from "../../../src/strings/vi/findings-conversion";
import { assignmentFindings } from "../../../src/strings/vi/findings-scoring";
import { assignmentFields } from "../../../src/strings/vi/assignment-fields";
import { terms } from "../../../src/strings/vi/terms";
import { lengthenAll } from "./lengthen";

const messages: Messages = lengthenAll({
  errors,
  nearestRow,
  findings: { ...catalogueFindings, ...conversionFindings, ...assignmentFindings },
  assignmentFields,
  terms,
});

export function messagesOf(_language: Language): Messages {
  return messages;
}
