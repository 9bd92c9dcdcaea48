/**
 * The parts of an .xlsx by path. Parts that nobody changes keep their packed bytes, so whatever a workbook
 * holds beside our sheets comes out exactly as it went in.
 */
import { decode, decodeInPieces } from "./decode";
import { packEntry, unpackEntry } from "./deflate";
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-reader";
import { writeZip } from "./zip-writer";

type Part = { readonly path: string } & ({ readonly entry: ZipEntry } | { readonly text: string });

export class OfficePackage {
  /** Keyed in lower case: part names that differ only in case are the same (ECMA-376 part 2, 6.3.5). */
  private constructor(private readonly parts: Map<string, Part>) {}

  static of(entries: readonly ZipEntry[]): OfficePackage {
    return new OfficePackage(new Map(entries.map((entry) => [entry.name.toLowerCase(), { path: entry.name, entry }])));
  }

  /** An independent copy; cheap, because contents are shared until somebody sets them. */
  copy(): OfficePackage {
    return new OfficePackage(new Map(this.parts));
  }

  paths(): string[] {
    return [...this.parts.values()].map((part) => part.path);
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /** Text of an XML part; throws `PackageError` when it is missing or damaged. */
  async text(path: string): Promise<string> {
    const part = this.part(path);
    return "text" in part ? part.text : decode(await unpackEntry(part.entry));
  }

  /** The same text cut anywhere, for parts that may be large: each piece is made when it is asked for. */
  async pieces(path: string): Promise<Iterable<string>> {
    const part = this.part(path);
    return "text" in part ? [part.text] : decodeInPieces(await unpackEntry(part.entry));
  }

  /** Parts are written as UTF-8, whatever they came in. */
  setText(path: string, text: string): void {
    const known = this.parts.get(path.toLowerCase());
    const utf8 = text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
    this.parts.set(path.toLowerCase(), { path: known?.path ?? path, text: utf8 });
  }

  /** Sets a part that is packed already. */
  setPacked(path: string, entry: ZipEntry): void {
    const known = this.parts.get(path.toLowerCase());
    this.parts.set(path.toLowerCase(), { path: known?.path ?? path, entry: { ...entry, name: known?.path ?? path } });
  }

  /** Stands for the part as it is now, `null` for one that is missing: whoever keeps what was made of a part, keeps it by this. */
  stateOf(path: string): object | null {
    return this.parts.get(path.toLowerCase()) ?? null;
  }

  /** True when both hold the very same part, untouched since one was copied from the other. */
  shares(path: string, other: OfficePackage): boolean {
    const part = this.parts.get(path.toLowerCase());
    return part !== undefined && part === other.parts.get(path.toLowerCase());
  }

  remove(path: string): void {
    this.parts.delete(path.toLowerCase());
  }

  async toBytes(): Promise<Uint8Array> {
    const entries: ZipEntry[] = [];
    for (const part of this.parts.values()) {
      entries.push("entry" in part ? part.entry : await packEntry(part.path, new TextEncoder().encode(part.text)));
    }
    return writeZip(entries);
  }

  private part(path: string): Part {
    const part = this.parts.get(path.toLowerCase());
    if (!part) throw new PackageError(`${path} is missing`);
    return part;
  }
}
