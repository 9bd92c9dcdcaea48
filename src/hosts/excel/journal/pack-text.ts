/**
 * Makes long text short enough for the settings of a document, which hold about 1 MB. Pictures of sheets repeat
 * themselves and shrink to a tenth. Web views without CompressionStream (macOS before 13.3) keep the plain text.
 */
const packedMark = "z";
const plainMark = "p";
/** How many bytes go into one call of String.fromCharCode. */
const bytesPerCall = 8_192;

export async function packText(text: string): Promise<string> {
  if (typeof CompressionStream === "undefined") return plainMark + text;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (let start = 0; start < bytes.length; start += bytesPerCall) {
    binary += String.fromCharCode(...bytes.subarray(start, start + bytesPerCall));
  }
  return packedMark + btoa(binary);
}

/** Throws when the text was cut or changed since it was packed. */
export async function unpackText(packed: string): Promise<string> {
  const text = packed.slice(1);
  if (packed.startsWith(plainMark)) return text;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
