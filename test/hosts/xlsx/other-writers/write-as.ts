/** A workbook written in a manner, as the bytes of a file. */
import { packEntry } from "../../../../src/hosts/xlsx/package/deflate";
import { writeZip } from "../../../../src/hosts/xlsx/package/zip-writer";
import type { HeldSheet } from "./any-book";
import { bytesOf, namesOf, type Words } from "./words";
import type { Manner } from "./manner";
import { sheetXml } from "./sheet-xml";
import { stringsOf } from "./strings-xml";
import { stylesXml } from "./styles-xml";

const packageSchemas = "http://schemas.openxmlformats.org/package/2006";
const mainTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A part with the relationship by which the workbook names it. */
interface NamedPart {
  readonly path: string;
  readonly kind: string;
  readonly type: string;
  /** `null` for a part that is named and missing. */
  readonly xml: string | null;
}

export async function writeAs(book: readonly HeldSheet[], manner: Manner): Promise<Uint8Array> {
  const words = namesOf(manner);
  const strings = stringsOf(book);
  const folder = manner.workbookPath.slice(0, manner.workbookPath.lastIndexOf("/") + 1);
  const sheets = book.map((sheet, index): NamedPart => {
    const path = manner.sheetPath.replace("#", String(index + 1));
    const xml = sheetXml({ sheet, manner, words, strings: strings.indices });
    return { path, kind: "worksheet", type: `${mainTypes}.worksheet+xml`, xml };
  });
  const others: NamedPart[] = [];
  const other = (kind: string, name: string, xml: string | null): void => {
    others.push({ path: folder + name, kind, type: `${mainTypes}.${kind}+xml`, xml });
  };
  if (manner.texts === "shared") other("sharedStrings", "SharedStrings.xml", strings.xml(words));
  if (manner.styles === "a part that is missing") other("styles", "styles.xml", null);
  else if (manner.styles !== "no part") other("styles", "Styles.xml", stylesXml(manner.styles, words));
  if (manner.calculationChain) other("calcChain", "calcChain.xml", `<calcChain xmlns="${words.main}"/>`);
  const parts = [...sheets, ...others];
  const texts: [string, string][] = [
    ["[Content_Types].xml", contentTypes(manner.workbookPath, parts)],
    ["_rels/.rels", relationships([relationship("rId1", `${words.relations}/officeDocument`, manner.workbookPath)])],
    [manner.workbookPath, workbookXml(book, manner, words)],
    [
      relationsOf(manner.workbookPath),
      relationships(
        parts.map(({ path, kind }, index) =>
          relationship(`rId${index + 1}`, `${words.relations}/${kind}`, target(folder, path, manner)),
        ),
      ),
    ],
    ...parts.flatMap(({ path, xml }): [string, string][] => (xml === null ? [] : [[path, xml]])),
  ];
  if (manner.properties) texts.push(["docProps/app.xml", "<Properties><Application>WPS</Application></Properties>"]);
  const entries = texts.map(([path, xml]) => packEntry(path, bytesOf(xml, manner.encoding)));
  return writeZip(await Promise.all(entries));
}

function relationsOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationships(items: readonly string[]): string {
  return `<Relationships xmlns="${packageSchemas}/relationships">${items.join("")}</Relationships>`;
}

function relationship(id: string, type: string, path: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${path}"/>`;
}

/** As seen from the folder of the workbook. */
function target(folder: string, path: string, { targets }: Manner): string {
  const named = encodeURI(path);
  if (targets === "absolute") return `/${named}`;
  const isInside = named.startsWith(folder);
  const relative = isInside ? named.slice(folder.length) : `../${named}`;
  return targets === "dotted" ? `./${relative}` : relative;
}

function contentTypes(workbookPath: string, parts: readonly NamedPart[]): string {
  const item = (path: string, type: string): string =>
    `<Override PartName="/${encodeURI(path)}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${packageSchemas}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    item(workbookPath, `${mainTypes}.sheet.main+xml`) +
    parts.map(({ path, type }) => item(path, type)).join("") +
    "</Types>"
  );
}

function workbookXml(book: readonly HeldSheet[], manner: Manner, words: Words): string {
  const { tag, root, text } = words;
  const compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  const sheets = book.map(({ name, state }, index) => {
    const isSaid = manner.states === "all" || state !== "visible";
    return tag("sheet", {
      name: text(name),
      sheetId: String(index + 1),
      ...(isSaid ? { state } : {}),
      [`${manner.relationPrefix}:id`]: `rId${index + 1}`,
    });
  });
  const alternative =
    `<mc:AlternateContent xmlns:mc="${compatible}"><mc:Choice Requires="x15">` +
    '<x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\"/>' +
    "</mc:Choice></mc:AlternateContent>";
  return root("workbook", [
    manner.extensions ? alternative : "",
    manner.hints ? tag("bookViews", {}, tag("workbookView", { activeTab: "0" })) : "",
    tag("sheets", {}, sheets.join(manner.between)),
    manner.calculationChain ? tag("calcPr", { calcId: "191029" }) : "",
  ]);
}
