/**
 * A workbook without sheets, to write ours into. Excel needs at least one sheet, so it becomes a file
 * only after the first change, which also brings the font (`StyleBook.dressEmptyWorkbook`).
 */
import { baseStyleSheet } from "./base-styles";
import { contentTypes, officeRelationships, spreadsheetNamespace } from "./namespaces";
import { OfficePackage } from "../package/office-package";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageSchemas = "http://schemas.openxmlformats.org/package/2006";

const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${packageSchemas}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentTypes.workbook}"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${packageSchemas}/relationships">` +
    `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    `<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${officeRelationships}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets/></workbook>',
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${packageSchemas}/relationships">` +
    `<Relationship Id="rId1" Type="${officeRelationships}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": baseStyleSheet(spreadsheetNamespace),
};

export function emptyPackage(): OfficePackage {
  const pack = OfficePackage.of([]);
  for (const [path, xml] of Object.entries(parts)) pack.setText(path, header + xml);
  return pack;
}
