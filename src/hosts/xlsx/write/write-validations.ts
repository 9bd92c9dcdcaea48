/**
 * Drop-down lists and limits of input cells.
 */
import { rangeAddress } from "../../../workbook/address";
import type { PlannedValidation, SheetPlan } from "../../../workbook/sheet-plan";
import { validationMessage } from "../../../workbook/validation-message";
import { encodeAttribute, encodeXml } from "../xml/xml-text";

/** 1 January 2000 in the 1900 date system. */
const firstDate = 36_526;

export function validationsXml({ validations }: SheetPlan): string {
  if (validations.length === 0) return "";
  const items = validations.map((validation) => {
    const message = encodeAttribute(validationMessage(validation.message));
    const range = rangeAddress(validation.range);
    return (
      `<dataValidation ${ruleAttributes(validation)} allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
      ` error="${message}" sqref="${range}">${ruleFormulas(validation)}</dataValidation>`
    );
  });
  return `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

function ruleAttributes({ kind }: PlannedValidation): string {
  return kind === "date" ? 'type="date" operator="greaterThanOrEqual"' : `type="${kind}"`;
}

function ruleFormulas(validation: PlannedValidation): string {
  if (validation.kind === "list") return `<formula1>${encodeXml(validation.source.replace(/^=/, ""))}</formula1>`;
  if (validation.kind === "date") return `<formula1>${firstDate}</formula1>`;
  return `<formula1>${validation.min}</formula1><formula2>${validation.max}</formula2>`;
}
