/**
 * A text part that is packed while it is still being written, so that a sheet of 100 MB never lies in memory whole.
 */
import { packEntry, startPacking, type Packer } from "./deflate";
import type { ZipEntry } from "./zip-reader";

/** Characters handed over at a time: short strings are the cheapest garbage. */
const pieceLength = 24 * 1024;

export interface TextPacker {
  /** Resolves when there is room for more. */
  readonly add: (text: string) => Promise<void> | undefined;
  readonly finish: () => Promise<ZipEntry>;
}

/** `add` may cut the text between any two characters. */
export function packText(name: string): TextPacker {
  let packer: Packer | null = null;
  let waiting = "";
  const handOver = (): Promise<void> => {
    packer ??= startPacking(name);
    const piece = new TextEncoder().encode(waiting);
    waiting = "";
    return packer.add(piece);
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
