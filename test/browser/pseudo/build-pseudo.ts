/**
 * Bundles the workbench with lengthened words into a folder of its own; the product's build knows nothing of it. By
 * esbuild, in seconds: whole words are what is looked at here, and of the pages only the pane.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Where the pane gets its words from. */
const replaced = /\/strings\/(pane-text|messages)$/;

const longWords: Plugin = {
  name: "long words",
  setup(bundle) {
    bundle.onResolve({ filter: replaced }, ({ path }) => {
      const [, name = ""] = replaced.exec(path) ?? [];
      return { path: join(import.meta.dirname, `${name}.ts`) };
    });
  },
};

/** The folder of the built page. */
export async function buildPseudo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "danh-muc-kpi-pseudo-"));
  await build({
    absWorkingDir: root,
    entryPoints: { workbench: "src/workbench/main.tsx" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    // Shown only on pages wider than a pane; every width that is looked at is narrower.
    external: ["*/univer-grid"],
    plugins: [longWords],
  });
  const html = readFileSync(join(root, "src/workbench/workbench.html"), "utf8");
  const head = `<script type="module" src="workbench.js"></script><link rel="stylesheet" href="workbench.css" /></head>`;
  writeFileSync(join(folder, "workbench.html"), html.replace("</head>", head));
  cpSync(join(root, "src/taskpane/old-web-view.js"), join(folder, "old-web-view.js"));
  cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
  return folder;
}
