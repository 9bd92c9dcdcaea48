/** The same workbook with macros and the type of an .xlsm, as Excel writes it. */
import { openPackage } from "../../src/hosts/xlsx/package/open-package";

const kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
const types = "[Content_Types].xml";
const list = "xl/_rels/workbook.xml.rels";

export async function withMacros(workbook: Uint8Array): Promise<Uint8Array> {
  const pack = openPackage(workbook, "");
  const item = `<Relationship Id="rId99" Type="${kind}" Target="vbaProject.bin"/></Relationships>`;
  const plain = "openxmlformats-officedocument.spreadsheetml.sheet.main";
  pack.setText("xl/vbaProject.bin", "macro");
  pack.setText(types, (await pack.text(types)).replace(plain, "ms-excel.sheet.macroEnabled.main"));
  pack.setText(list, (await pack.text(list)).replace("</Relationships>", item));
  return pack.toBytes();
}
