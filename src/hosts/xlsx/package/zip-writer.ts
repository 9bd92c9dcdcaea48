/**
 * Writes a zip archive from packed entries. Every entry has the same time stamp: the same workbook always
 * gives the same bytes.
 */
import type { ZipEntry } from "./zip-reader";

const localLength = 30;
const centralLength = 46;
const endLength = 22;
/** 1 January 1980, the first day that a zip can name. */
const firstDay = 0x0021;
const utf8Names = 0x0800;
const version = 20;

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const sizes = named.map(({ entry, name }) => localLength + centralLength + 2 * name.length + entry.data.length);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, endLength));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  const offsets: number[] = [];
  for (const { entry, name } of named) {
    offsets.push(offset);
    view.setUint32(offset, 0x04034b50, true);
    writeCommonFields(view, offset + 4, entry, name.length);
    bytes.set(name, offset + localLength);
    bytes.set(entry.data, offset + localLength + name.length);
    offset += localLength + name.length + entry.data.length;
  }
  const tableStart = offset;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(offset, 0x02014b50, true);
    view.setUint16(offset + 4, version, true);
    writeCommonFields(view, offset + 6, entry, name.length);
    view.setUint32(offset + 42, offsets[index] ?? 0, true);
    bytes.set(name, offset + centralLength);
    offset += centralLength + name.length;
  });
  view.setUint32(offset, 0x06054b50, true);
  view.setUint16(offset + 8, named.length, true);
  view.setUint16(offset + 10, named.length, true);
  view.setUint32(offset + 12, offset - tableStart, true);
  view.setUint32(offset + 16, tableStart, true);
  return bytes;
}

/** The 24 bytes that the local header and the table of contents have in common. */
function writeCommonFields(view: DataView, offset: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(offset, version, true);
  view.setUint16(offset + 2, utf8Names, true);
  view.setUint16(offset + 4, entry.method === "stored" ? 0 : 8, true);
  view.setUint16(offset + 8, firstDay, true);
  view.setUint32(offset + 10, entry.crc, true);
  view.setUint32(offset + 14, entry.data.length, true);
  view.setUint32(offset + 18, entry.size, true);
  view.setUint16(offset + 22, nameLength, true);
}
