/**
 * The house rules that a machine can check. Which room may import which is one table below; every
 * forbidden direction fails in test/tooling/import-directions.test.ts.
 */
import js from "@eslint/js";
import { importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each room of src/ may import: the rooms that stand before it in architecture.md, never back. */
const core = ["text", "workbook", "findings", "catalogue", "profiles", "conversion", "scoring", "review", "rulebook"];
const mayImport = {
  ...Object.fromEntries(core.map((room, place) => [room, core.slice(0, place)])),
  // The strings name domain types so that a missing sentence does not compile, but run none of the domain.
  strings: [],
  sheets: [...core, "strings"],
  app: [...core, "strings", "sheets"],
  "hosts/excel": ["text", "workbook"],
  "hosts/xlsx": ["text", "workbook"],
  cli: [...core, "strings", "sheets", "app", "hosts/xlsx"],
  taskpane: [...core, "strings", "sheets", "app", "hosts/excel"],
  commands: [...core, "strings", "sheets", "app", "hosts/excel"],
  workbench: [...core, "strings", "sheets", "app", "hosts/xlsx", "taskpane"],
};
const mayImportTypes = { strings: core };
const rooms = Object.keys(mayImport);
const pureRooms = [...core, "strings", "sheets", "app"];

const sourceFiles = (room) => [`src/${room}/**/*.{ts,tsx}`];

/** Folders inside a room; a path is read exactly, so each depth has its own pattern. */
const depths = [0, 1, 2, 3];

/** Matches "../conversion/scale": a relative path that climbs `levels` folders, up to src/, and enters one of the rooms. */
const intoRooms = (names, levels) => `^(\\./)?(\\.\\./){${levels}}(${names.join("|")})(/|$)`;

/** The same for a selector, where a slash inside the expression must be written as its code. */
const inSelector = (pattern) => pattern.replaceAll("/", "\\u002F");

const officeOnlyInHost = "Only src/hosts/excel talks to Excel; the rest goes through the WorkbookHost port.";

const everywhereSyntax = [
  {
    selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
    message: "Named z brings every language of zod into the pane: import * as z from 'zod'.",
  },
  { selector: "TSEnumDeclaration", message: "Use a union of literals instead of an enum." },
  { selector: "ExportAllDeclaration", message: "No barrel files: import from the file that defines it." },
  { selector: "ExportNamedDeclaration[source]", message: "No barrel files: import from the file that defines it." },
];

const officeTypes = {
  selector: "TSQualifiedName > Identifier.left[name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]",
  message: officeOnlyInHost,
};

/** Every row as an argument of its own: an engine takes some 65,000, and the views show more. */
const rowLongArguments = {
  selector:
    "CallExpression:matches([callee.object.name='Math'][callee.property.name=/^(min|max)$/], [callee.property.name=/^(push|unshift)$/]) > SpreadElement",
  message: "Rows do not fit into arguments: loop, or extremesOf.",
};

const showsThings = (room) => room === "taskpane" || room === "workbench";

/** Where a room is put together, and only there: in Excel's pane the file library comes when a person brings or takes a file. */
const entries = [{ file: "src/taskpane/main.tsx", room: "taskpane", mayImportToo: ["hosts/xlsx"] }];

/** What may be imported by files of a room that stand `depth` folders below it. */
function directionRules(room, depth) {
  return directionsOf({
    room,
    depth,
    files: [`src/${room}/${"*/".repeat(depth)}*.{ts,tsx}`],
    imports: mayImport[room],
  });
}

function directionsOf({ room, depth, files, imports }) {
  const levels = room.split("/").length + depth;
  const allowed = new Set([...imports, room]);
  const typesOnly = mayImportTypes[room] ?? [];
  const forbidden = rooms.filter((other) => !allowed.has(other) && !typesOnly.includes(other));
  const message = `src/${room} must not import this room (see the table in eslint.config.js).`;
  const dynamic = inSelector(intoRooms([...forbidden, ...typesOnly], levels));
  return {
    files,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: intoRooms(forbidden, levels), message },
            ...(typesOnly.length > 0
              ? [{ regex: intoRooms(typesOnly, levels), allowTypeImports: true, message: `${message} Types are fine.` }]
              : []),
            { regex: "^\\..*\\.(ts|tsx|js|mjs)$", message: "Relative imports are written without extension." },
            {
              regex: "(^(\\.{1,2}/)+(src|test|assets)(/|$))|[^./]/\\.\\./",
              message: "Sources import sources, by the short way.",
            },
            ...foreignPackages(room),
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        ...everywhereSyntax,
        ...(room === "hosts/excel" ? [] : [officeTypes]),
        ...(showsThings(room) ? [rowLongArguments] : []),
        { selector: `ImportExpression[source.value=/${dynamic}/]`, message },
        { selector: `TSImportType[source.value=/${inSelector(intoRooms(forbidden, levels))}/]`, message },
      ],
    },
  };
}

/** Packages that would tie a room to a place to run: the core runs anywhere. */
function foreignPackages(room) {
  const isView = showsThings(room);
  const isOnDisk = room === "cli" || room === "hosts/xlsx";
  return [
    ...(isView
      ? []
      : [{ regex: "^(react|react-dom|@fluentui)(/|$)", message: "Only the pane and the workbench show things." }]),
    ...(isOnDisk ? [] : [{ regex: "^node:", message: "Only the command line and the file host know Node." }]),
    ...(room === "hosts/xlsx"
      ? []
      : [{ regex: "^@cj-tech-master/", message: "Files are the business of hosts/xlsx." }]),
    ...(room === "hosts/excel"
      ? []
      : [{ regex: "^@microsoft/", message: "Office.js is the business of hosts/excel." }]),
  ];
}

const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: officeOnlyInHost,
}));
const placeGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
  "process",
  "Buffer",
].map((name) => ({ name, message: "The core runs in a pane, a worker, a page and on the command line alike." }));
const restrictGlobals = (globals) => ["error", { globals, checkGlobalObject: true }];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "dist-cli/", "coverage/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: {
      globals: { window: "readonly", self: "readonly" },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines": ["error", 300],
      "no-console": "error",
      "no-restricted-globals": restrictGlobals(officeGlobals),
      "no-restricted-syntax": ["error", ...everywhereSyntax],
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Text is spread into code points on purpose, after NFC.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  ...rooms.flatMap((room) => depths.map((depth) => directionRules(room, depth))),
  ...entries.map(({ file, room, mayImportToo }) =>
    directionsOf({ room, depth: 0, files: [file], imports: [...mayImport[room], ...mayImportToo] }),
  ),
  {
    files: pureRooms.flatMap(sourceFiles),
    rules: {
      "no-restricted-globals": restrictGlobals([...officeGlobals, ...placeGlobals]),
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules(),
  },
  {
    // Asks and answers are apart here: each function loads and returns how to read, its caller syncs in between.
    files: ["src/hosts/excel/read/record-outline.ts"],
    rules: { "office-addins/call-sync-after-load": "off", "office-addins/call-sync-before-read": "off" },
  },
  {
    files: ["src/hosts/excel/**/*.ts", "test/hosts/excel/**/*.ts", "test/excel-host/**/*.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts", "src/workbench/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["*.config.ts", "*.config.d.ts"], rules: { "import-x/no-default-export": "off" } },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly" } },
  },
  {
    // Runs in web views that may know no more than ES5.
    files: ["src/taskpane/old-web-view.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: { window: "readonly", document: "readonly" } },
  },
);

/** The add-in rules of Microsoft's recommended set; its parser and formatter settings are ours already. */
function officeRules() {
  const sets = officeAddins.configs.recommended.map((config) => Object.entries(config.rules ?? {}));
  const rules = sets.flat().filter(([name]) => name.startsWith("office-addins/"));
  return Object.fromEntries(rules.map(([name]) => [name, "error"]));
}
