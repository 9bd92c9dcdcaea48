/**
 * A text part that is packed while it is still being written, so that a sheet of 100 MB never lies in memory whole.
 */
import { packEntry, startPacking, type Packer } from "./deflate";
import type { ZipEntry } from "./zip-reader";

/** Characters handed over at a time: short strings are the cheapest garbage. */
const pieceLength = 24 * 1024;

/** Of one UTF-16 unit in UTF-8. */
const mostBytes = 3;

export interface TextPacker {
  /** Resolves when there is room for more; nothing may be added before. */
  readonly add: (text: string) => Promise<void> | undefined;
  readonly finish: () => Promise<ZipEntry>;
}

/** `add` may cut the text between any two characters. */
export function packText(name: string): TextPacker {
  let packer: Packer | null = null;
  let waiting = "";
  const encoder = new TextEncoder();
  /** Used again for each piece: when one is taken in, nobody looks at its bytes any more. */
  let bytes = new Uint8Array(0);
  const handOver = (): Promise<void> => {
    packer ??= startPacking(name);
    const needed = waiting.length * mostBytes;
    if (bytes.length < needed) bytes = new Uint8Array(needed);
    const { written } = encoder.encodeInto(waiting, bytes);
    waiting = "";
    return packer.add(bytes.subarray(0, written));
  };
  return {
    add(text) {
      waiting += text;
      return waiting.length < pieceLength ? undefined : handOver();
    },
    async finish() {
      if (!packer) return packEntry(name, new TextEncoder().encode(waiting));
      await handOver();
      return packer.finish();
    },
  };
}
