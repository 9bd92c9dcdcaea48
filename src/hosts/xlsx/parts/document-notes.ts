/**
 * Small texts of ours inside the document, as a custom XML part: Excel keeps such parts through every save,
 * shows them nowhere and sets no length.
 */
import { setContentType } from "./content-types";
import { contentTypes, officeRelationships } from "./namespaces";
import type { OfficePackage } from "../package/office-package";
import { addRelationship, readRelationships } from "./relationships";
import { readWorkbookPart } from "./workbook-part";
import {
  element,
  elementsOf,
  localName,
  parseXml,
  removeChild,
  textOf,
  writeXml,
  type XmlElement,
} from "../xml/xml-tree";

/** Marks our part among those of others; an address that names, not one to visit. */
export const notesNamespace = "urn:danh-muc-kpi:notes:1";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Every store item needs an id; ours may be the same in every workbook. */
const itemId = "{5C0E6C1B-7D0B-4C8E-9E55-1B1B5C0D7A11}";

export async function loadNote(pack: OfficePackage, key: string): Promise<string | null> {
  const notes = await findNotes(pack);
  const note = notes && noteOf(notes.root, key);
  return note ? textOf(note) : null;
}

/** `null` takes the note out. */
export async function saveNote(pack: OfficePackage, key: string, text: string | null): Promise<void> {
  const notes = (await findNotes(pack)) ?? (text === null ? null : await addNotes(pack));
  if (!notes) return;
  const known = noteOf(notes.root, key);
  if (known) removeChild(notes.root, known);
  if (text !== null) notes.root.children.push(element("note", { key }, [text]));
  pack.setText(notes.path, writeXml(notes.root));
}

function noteOf(root: XmlElement, key: string): XmlElement | null {
  return elementsOf(root, "note").find(({ attributes }) => attributes.get("key") === key) ?? null;
}

async function findNotes(pack: OfficePackage): Promise<{ path: string; root: XmlElement } | null> {
  const workbook = await readWorkbookPart(pack);
  for (const { kind, target } of await readRelationships(pack, workbook.path)) {
    if (kind !== "customXml" || !pack.has(target)) continue;
    const text = await pack.text(target);
    if (!text.includes(notesNamespace)) continue;
    const root = parseXml(text);
    if (localName(root.name) === "notes" && [...root.attributes.values()].includes(notesNamespace))
      return { path: target, root };
  }
  return null;
}

async function addNotes(pack: OfficePackage): Promise<{ path: string; root: XmlElement }> {
  let number = 1;
  while (pack.has(`customXml/item${number}.xml`)) number++;
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const workbook = await readWorkbookPart(pack);
  await addRelationship(pack, { part: workbook.path, type: `${officeRelationships}/customXml`, target: path });
  await addRelationship(pack, { part: path, type: `${officeRelationships}/customXmlProps`, target: properties });
  await setContentType(pack, properties, contentTypes.customXml);
  const reference = element("ds:schemaRef", { "ds:uri": notesNamespace });
  const item = element("ds:datastoreItem", { "ds:itemID": itemId, "xmlns:ds": dataStore }, [
    element("ds:schemaRefs", {}, [reference]),
  ]);
  pack.setText(properties, writeXml(item));
  return { path, root: element("notes", { xmlns: notesNamespace }) };
}
