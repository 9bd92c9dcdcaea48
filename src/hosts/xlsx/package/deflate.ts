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
/** What zlib demands at least, and as much as is taken on the word of a file. */
const leastRoom = 64;
const mostRoom = 64 * 1024 * 1024;
/** Packed bytes that come back at a time. */
const packedPiece = 64 * 1024;

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
    if (tools) {
      const maxOutputLength = Math.max(1, entry.size);
      return tools.zlib.gunzipSync(joined(parts), { maxOutputLength, chunkSize: roomFor(entry.size) });
    }
    const packed = new Blob(parts.map((part) => part.slice()));
    return await readAll(packed.stream().pipeThrough(new DecompressionStream("gzip")), entry.size);
  } catch (error) {
    throw new PackageError(`${entry.name} is damaged`, { cause: error });
  }
}

/** Room for the whole content, so that it is not put together from pieces: one byte more, or a second room is made. */
function roomFor(size: number): number {
  return Math.min(Math.max(size + 1, leastRoom), mostRoom);
}

/** A zip entry holding these bytes, deflated. */
export async function packEntry(
  name: string,
  content: Uint8Array,
  tools: NodeTools | null = nodeTools,
): Promise<ZipEntry> {
  if (tools) return entryOf(name, content.length, tools.zlib.gzipSync(content));
  const packer = startPacking(name, tools);
  for (let start = 0; start < content.length; start += pieceLength) {
    await packer.add(content.subarray(start, start + pieceLength));
  }
  return packer.finish();
}

/** Packs content that comes bit by bit. */
export interface Packer {
  /** Resolves when the piece is taken in; its bytes may then be used again. */
  readonly add: (piece: Uint8Array) => Promise<void>;
  readonly finish: () => Promise<ZipEntry>;
}

export function startPacking(name: string, tools: NodeTools | null = nodeTools): Packer {
  return tools ? nodePacker(name, tools) : streamPacker(name);
}

/** Without the streams of browsers, which Node builds over this one and loads its network code for. */
function nodePacker(name: string, { zlib }: NodeTools): Packer {
  const gzip = zlib.createGzip({ chunkSize: packedPiece });
  const parts: Uint8Array[] = [];
  gzip.on("data", (part: Uint8Array) => parts.push(part));
  const packed = new Promise<void>((resolve, reject) => gzip.on("end", resolve).on("error", reject));
  // Whoever adds hears of it first.
  packed.catch(() => undefined);
  let size = 0;
  return {
    add(piece) {
      size += piece.length;
      return new Promise((resolve, reject) => gzip.write(piece, (error) => (error ? reject(error) : resolve())));
    },
    async finish() {
      gzip.end();
      await packed;
      return entryOf(name, size, joined(parts));
    },
  };
}

function streamPacker(name: string): Packer {
  const stream = new CompressionStream("gzip");
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  let size = 0;
  return {
    async add(piece) {
      size += piece.length;
      // A stream may look at the bytes later than it says.
      await writer.write(piece.slice());
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
