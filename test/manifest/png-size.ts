/** Width and height in pixels, from the header chunk of a PNG file. Throws when the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  const signature = bytes.subarray(0, 8).toString("latin1");
  if (signature !== "\x89PNG\r\n\x1a\n" || bytes.subarray(12, 16).toString("latin1") !== "IHDR") {
    throw new Error("not a PNG file");
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
