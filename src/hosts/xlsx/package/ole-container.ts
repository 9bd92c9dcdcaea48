/**
 * Old Office files and password-protected new ones share a container ([MS-CFB]). Its directory names the streams,
 * which tells the two apart.
 */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedStream = "EncryptedPackage";

export function isOle(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** True when the container holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4): the name stands there in UTF-16. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const wanted = Array.from(encryptedStream, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
