/**
 * Reads the table of contents of a zip archive (APPNOTE.TXT 6.3). Contents stay compressed until asked
 * for, so that parts nobody touches can be copied into the output bit by bit.
 */
import { PackageError } from "./package-error";

export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  /** Size of the content in bytes, as the archive declares it. */
  readonly size: number;
  readonly data: Uint8Array;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const zip64Marker = 0xffffffff;
const zip64Field = 0x0001;

/** Every file of the archive, in the order of its table; throws `PackageError` when it is cut off or damaged. */
export function readZipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    const entries: ZipEntry[] = [];
    let offset = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      const { entry, next } = readCentralRecord(view, offset);
      if (!entry.name.endsWith("/")) entries.push(entry);
      offset = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new PackageError("zip record beyond the end of the file", { cause: error });
    throw error;
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let offset = last; offset >= Math.max(0, last - longestComment); offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  throw new PackageError("zip without a table of contents");
}

function readCentralRecord(view: DataView, offset: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(offset, true) !== centralSignature) throw new PackageError("zip table of contents is damaged");
  const flags = view.getUint16(offset + 8, true);
  const methodCode = view.getUint16(offset + 10, true);
  const crc = view.getUint32(offset + 16, true);
  const nameLength = view.getUint16(offset + 28, true);
  const extraLength = view.getUint16(offset + 30, true);
  const commentLength = view.getUint16(offset + 32, true);
  const nameStart = offset + 46;
  const name = decodeName(slice(view, nameStart, nameLength));
  const { size, packedSize, localOffset } = readSizes(view, offset, nameStart + nameLength, extraLength);
  if ((flags & 1) !== 0) throw new PackageError(`${name} is encrypted`);
  if (methodCode !== 0 && methodCode !== 8) throw new PackageError(`${name} is packed by method ${methodCode}`);
  if (view.getUint32(localOffset, true) !== localSignature) throw new PackageError(`${name} is not where it should be`);
  const dataStart = localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  const data = slice(view, dataStart, packedSize);
  const method = methodCode === 0 ? "stored" : "deflated";
  return {
    entry: { name, method, crc, size, data },
    next: nameStart + nameLength + extraLength + commentLength,
  };
}

/** Streaming writers mark 32-bit fields as full and put the sizes into a zip64 field, even in small files. */
function readSizes(view: DataView, offset: number, extraStart: number, extraLength: number) {
  const fields = {
    size: view.getUint32(offset + 24, true),
    packedSize: view.getUint32(offset + 20, true),
    localOffset: view.getUint32(offset + 42, true),
  };
  if (Object.values(fields).every((value) => value !== zip64Marker)) return fields;
  let at = extraStart;
  while (at + 4 <= extraStart + extraLength && view.getUint16(at, true) !== zip64Field) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at += 4;
  const next = (value: number): number => {
    if (value !== zip64Marker) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return { size: next(fields.size), packedSize: next(fields.packedSize), localOffset: next(fields.localOffset) };
}

function slice(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new PackageError("zip content beyond the end of the file");
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

/** Part names are ASCII by the packaging standard; some writers use backslashes or a leading slash. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/").replace(/^\/+/, "");
}
