/** The container of .xls files and of encrypted .xlsx files, with the one stream that tells them apart. */
export function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}
