/**
 * Conditional formats: highlights by formula, and data bars in the form that every Excel since 2007 draws.
 */
import { rangeAddress } from "../../../workbook/address";
import type { PlannedConditionalFormat, SheetPlan } from "../../../workbook/sheet-plan";
import { argb, type StyleBook } from "./style-book";
import { encodeXml } from "../xml/xml-text";

export function conditionalFormatsXml({ conditionalFormats }: SheetPlan, styles: StyleBook): string {
  return conditionalFormats
    .map((format, index) => {
      const rule = ruleXml(format, index + 1, styles);
      return `<conditionalFormatting sqref="${rangeAddress(format.range)}">${rule}</conditionalFormatting>`;
    })
    .join("");
}

function ruleXml(format: PlannedConditionalFormat, priority: number, styles: StyleBook): string {
  if (format.kind === "formula") {
    const formula = encodeXml(format.formula.replace(/^=/, ""));
    const dxfId = styles.differenceOf(format);
    return `<cfRule type="expression" dxfId="${dxfId}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  }
  return (
    `<cfRule type="dataBar" priority="${priority}"><dataBar minLength="0" maxLength="100">` +
    `<cfvo type="num" val="${format.from}"/><cfvo type="max"/><color rgb="${argb(format.color)}"/></dataBar></cfRule>`
  );
}
