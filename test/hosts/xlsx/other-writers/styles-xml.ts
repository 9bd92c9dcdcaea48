/** Five formats: plain, bold, filled, framed, and one that shows dates. */
import { spreadsheetNamespace } from "../../../../src/hosts/xlsx/parts/namespaces";
import type { Manner } from "./manner";
import type { Words } from "./words";

const lists: Readonly<Record<string, string>> = {
  fonts: '<font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font>',
  fills:
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"/></patternFill></fill>',
  borders: '<border/><border><left style="thin"/><right/><top/><bottom/></border>',
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/>',
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ].join(""),
  cellStyles: '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
};

/** Fills of writers that know of no fixed ones. */
const oneFill = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill>';

export function stylesXml(styles: Manner["styles"], { main, root }: Words): string {
  const listed = Object.entries(lists).map(([name, entries]) => {
    if (styles === "empty lists" && name !== "cellXfs") return `<${name} count="0"/>`;
    return `<${name}>${styles === "one fill" && name === "fills" ? oneFill : entries}</${name}>`;
  });
  // Written without a prefix, in the namespace of the format.
  return root("styleSheet", []).startsWith("<styleSheet") && main === spreadsheetNamespace
    ? root("styleSheet", listed)
    : `<styleSheet xmlns="${main}">${listed.join("")}</styleSheet>`;
}
