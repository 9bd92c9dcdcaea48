/** What the rest of the engine is built on, to be started before it (load-grid.ts). */
import "@univerjs/core";
import "@univerjs/engine-formula";
