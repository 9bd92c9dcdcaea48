#!/usr/bin/env node
// The installed command: the sources are TypeScript, so tsx of this package's own node_modules loads them,
// from whatever folder the person stands in.
import { register } from "tsx/esm/api";

register();
await import("./main.ts");
