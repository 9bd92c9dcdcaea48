/**
 * Small .xlsx files made from XML by hand, so that tests can hold what other programs write.
 */
import { emptyPackage } from "../../../src/hosts/xlsx/parts/empty-package";
import { setContentType } from "../../../src/hosts/xlsx/parts/content-types";
import { officeRelationships, spreadsheetNamespace } from "../../../src/hosts/xlsx/parts/namespaces";
import { addRelationship } from "../../../src/hosts/xlsx/parts/relationships";
import { addSheets } from "../../../src/hosts/xlsx/parts/sheet-list";
import { readWorkbookPart } from "../../../src/hosts/xlsx/parts/workbook-part";
import { writeXml } from "../../../src/hosts/xlsx/xml/xml-tree";

export interface BookParts {
  /** Content of each worksheet element, by sheet name; a text without `<sheetData` is taken as rows. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Content of `definedNames`. */
  readonly names?: string;
  /** Content of `sst`. */
  readonly strings?: string;
  /** A whole styles part. */
  readonly styles?: string;
  /** Replaces text in the workbook part, for what has no field here. */
  readonly workbook?: (xml: string) => string;
  /** Further parts, by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

const workbookPath = "xl/workbook.xml";

export async function makeBook({
  sheets,
  names,
  strings,
  styles,
  workbook,
  parts = {},
}: BookParts): Promise<Uint8Array> {
  const pack = emptyPackage();
  const list = await readWorkbookPart(pack);
  const added = await addSheets(pack, list, Object.keys(sheets));
  pack.setText(list.path, writeXml(list.root));
  for (const { name, path } of added) {
    const content = sheets[name] ?? "";
    const body = content.includes("<sheetData") ? content : `<sheetData>${content}</sheetData>`;
    pack.setText(
      path,
      `<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${officeRelationships}">${body}</worksheet>`,
    );
  }
  if (strings !== undefined) {
    pack.setText("xl/sharedStrings.xml", `<sst xmlns="${spreadsheetNamespace}">${strings}</sst>`);
    await addRelationship(pack, {
      part: workbookPath,
      type: `${officeRelationships}/sharedStrings`,
      target: "xl/sharedStrings.xml",
    });
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
    await setContentType(pack, "xl/sharedStrings.xml", type);
  }
  if (styles !== undefined) pack.setText("xl/styles.xml", styles);
  let xml = await pack.text(workbookPath);
  if (names !== undefined) xml = xml.replace("</workbook>", `<definedNames>${names}</definedNames></workbook>`);
  pack.setText(workbookPath, workbook ? workbook(xml) : xml);
  for (const [path, text] of Object.entries(parts)) pack.setText(path, text);
  return pack.toBytes();
}
