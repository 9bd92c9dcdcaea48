/**
 * Packing and unpacking with the streams that browsers and Node share, and with Node's zlib at once where there is
 * Node; both give the same bytes. A zip holds raw deflate data; the gzip format wraps the same data, and its trailer
 * makes the platform check (or compute) the CRC-32 that a zip needs anyway.
 */
import { nodeTools, type NodeTools } from "./node-tools";
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-reader";

const gzipHeader = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
const gzipTrailerLength = 8;
/** Bytes handed over at a time: few enough that both sides work at once, enough that handing over costs nothing. */
const pieceLength = 256 * 1024;

/** Content of an entry; throws `PackageError` when it is damaged or larger than it declares. */
export async function unpackEntry(entry: ZipEntry, tools: NodeTools | null = nodeTools): Promise<Uint8Array> {
  if (entry.method === "stored") return entry.data;
  const trailer = new Uint8Array(gzipTrailerLength);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, entry.crc, true);
  view.setUint32(4, entry.size, true);
  const parts = [new Uint8Array(gzipHeader), entry.data, trailer];
  try {
    // No output may be longer than declared, so that a small archive cannot fill the memory.
    if (tools) return tools.zlib.gunzipSync(joined(parts), { maxOutputLength: Math.max(1, entry.size) });
    const packed = new Blob(parts.map((part) => part.slice()));
    return await readAll(packed.stream().pipeThrough(new DecompressionStream("gzip")), entry.size);
  } catch (error) {
    throw new PackageError(`${entry.name} is damaged`, { cause: error });
  }
}

/** A zip entry holding these bytes, deflated. */
export async function packEntry(
  name: string,
  content: Uint8Array,
  tools: NodeTools | null = nodeTools,
): Promise<ZipEntry> {
  if (tools) return entryOf(name, content.length, tools.zlib.gzipSync(content));
  const packer = startPacking(name);
  for (let start = 0; start < content.length; start += pieceLength) {
    await packer.add(content.slice(start, start + pieceLength));
  }
  return packer.finish();
}

/** Packs content that comes bit by bit. */
export interface Packer {
  /** Resolves when there is room for more. */
  readonly add: (piece: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly finish: () => Promise<ZipEntry>;
}

export function startPacking(name: string): Packer {
  const stream = new CompressionStream("gzip");
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  let size = 0;
  return {
    async add(piece) {
      size += piece.length;
      await writer.write(piece);
    },
    async finish() {
      await writer.close();
      return entryOf(name, size, new Uint8Array(await packed));
    },
  };
}

function entryOf(name: string, size: number, gzip: Uint8Array): ZipEntry {
  const end = gzip.length - gzipTrailerLength;
  const crc = new DataView(gzip.buffer, gzip.byteOffset + end).getUint32(0, true);
  return { name, method: "deflated", crc, size, data: gzip.subarray(gzipHeader.length, end) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

async function readAll(stream: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array> {
  const content = new Uint8Array(size);
  const reader = stream.getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > size) {
      await reader.cancel();
      throw new PackageError("more content than declared");
    }
    content.set(value, filled);
    filled += value.length;
  }
  if (filled !== size) throw new PackageError("less content than declared");
  return content;
}
