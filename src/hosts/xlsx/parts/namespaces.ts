/**
 * Names of SpreadsheetML vocabulary that several writers need.
 */
import type { XmlElement } from "../xml/xml-tree";

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const contentTypes = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  customXml: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** Namespace of a root element: strict and transitional files differ, and some bind it to a prefix. */
export function namespaceOf({ name, attributes }: XmlElement): string {
  const colon = name.indexOf(":");
  return attributes.get(colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`) ?? spreadsheetNamespace;
}
