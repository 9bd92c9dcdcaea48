/**
 * Packing and unpacking with the streams that browsers and Node share. A zip holds raw deflate data, for which
 * Node before 20.12 has no stream; the gzip format wraps the same data, and its trailer makes the
 * platform check (or compute) the CRC-32 that a zip needs anyway.
 */
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-reader";

const gzipHeader = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
const gzipTrailerLength = 8;

/** Content of an entry; throws `PackageError` when it is damaged or larger than it declares. */
export async function unpackEntry(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === "stored") return entry.data;
  const trailer = new DataView(new ArrayBuffer(gzipTrailerLength));
  trailer.setUint32(0, entry.crc, true);
  trailer.setUint32(4, entry.size, true);
  const packed = new Blob([new Uint8Array(gzipHeader), entry.data.slice(), trailer]);
  try {
    return await readAll(packed.stream().pipeThrough(new DecompressionStream("gzip")), entry.size);
  } catch (error) {
    throw new PackageError(`${entry.name} is damaged`, { cause: error });
  }
}

/** A zip entry holding these bytes, deflated. */
export async function packEntry(name: string, content: Uint8Array): Promise<ZipEntry> {
  const stream = new Blob([content.slice()]).stream().pipeThrough(new CompressionStream("gzip"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const trailer = new DataView(packed.buffer, packed.length - gzipTrailerLength);
  const data = packed.subarray(gzipHeader.length, packed.length - gzipTrailerLength);
  return { name, method: "deflated", crc: trailer.getUint32(0, true), size: content.length, data };
}

/** Stops at the declared size, so that a small archive cannot fill the memory. */
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
