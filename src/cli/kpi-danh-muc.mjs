#!/usr/bin/env node
// The installed command, from whatever folder the person stands in.
import { runFresh } from "./bundle/run-fresh.mjs";

await runFresh("main");
