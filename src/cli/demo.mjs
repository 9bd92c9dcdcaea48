// `npm run demo`
import { runFresh } from "./bundle/run-fresh.mjs";

await runFresh("demo");
