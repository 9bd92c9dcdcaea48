/**
 * Node's own unpacking and decoding, several times as fast as the streams and decoders that it shares with browsers.
 * Asked for at run time, so that nothing of Node is in the page's bundle; `null` in a browser, and in Node before 20.16.
 */
export interface NodeTools {
  readonly zlib: Pick<typeof import("node:zlib"), "createGzip" | "gunzipSync" | "gzipSync">;
  readonly buffer: Pick<typeof import("node:buffer"), "isAscii" | "isUtf8" | "transcode" | "Buffer">;
}

export const nodeTools: NodeTools | null = findTools();

function findTools(): NodeTools | null {
  if (!("process" in globalThis) || typeof process.getBuiltinModule !== "function") return null;
  return { zlib: process.getBuiltinModule("node:zlib"), buffer: process.getBuiltinModule("node:buffer") };
}
