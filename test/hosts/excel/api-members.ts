/**
 * Which members of Office.js a source file uses and since when they exist, read from Microsoft's types with the
 * TypeScript API: nearly every member there says "[Api set: ExcelApi 1.N]".
 */
import ts from "typescript";

export interface ApiUse {
  readonly member: string;
  /** Minor version of ExcelApi: 13 for 1.13. */
  readonly since: number;
  /** Minor version that a probe before it in the same function asks for; 0 without one. */
  readonly probed: number;
  readonly place: string;
}

export function officeUses(files: readonly string[]): ApiUse[] {
  const { program, checker } = programOf(files);
  return files.flatMap((file) => usesIn(sourceOf(program, file), checker));
}

/** "Range.values" for every member of Office.js's Excel classes in the files, whatever its version. */
export function membersUsed(files: readonly string[]): ReadonlySet<string> {
  const { program, checker } = programOf(files);
  const members = new Set<string>();
  for (const file of files) {
    eachSymbol(sourceOf(program, file), checker, (symbol) => {
      const owner = ownerOf(symbol);
      if (owner !== null) members.add(`${owner}.${symbol.name}`);
    });
  }
  return members;
}

/** The class of Office.js that declares the member; plain objects that travel as arguments are interfaces there. */
function ownerOf(symbol: ts.Symbol): string | null {
  const owner = (symbol.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js"))
    .map(({ parent }) => parent)
    .find((parent) => ts.isClassDeclaration(parent));
  return owner && ts.isClassDeclaration(owner) ? (owner.name?.text ?? null) : null;
}

function sourceOf(program: ts.Program, file: string): ts.SourceFile {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not part of the program`);
  return source;
}

function programOf(files: readonly string[]): { program: ts.Program; checker: ts.TypeChecker } {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
  });
  return { program, checker: program.getTypeChecker() };
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): ApiUse[] {
  const uses: ApiUse[] = [];
  eachSymbol(source, checker, (symbol, node) => {
    const since = sinceOf(symbol);
    if (since === null) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    uses.push({ member: symbol.name, since, probed: probeBefore(node), place: `${source.fileName}:${line + 1}` });
  });
  return uses;
}

type VisitSymbol = (symbol: ts.Symbol, node: ts.Node) => void;

/** Members that are read, called, taken apart, given in an object or named in a string for `load`. */
function eachSymbol(source: ts.SourceFile, checker: ts.TypeChecker, visitSymbol: VisitSymbol): void {
  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    if (symbol) visitSymbol(symbol, node);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node)) note(boundProperty(node, checker), node);
    if (ts.isPropertyAssignment(node)) note(assignedProperty(node, checker), node);
    if (ts.isCallExpression(node)) for (const symbol of loadedProperties(node, checker)) note(symbol, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** A few tags are prose with two versions, such as one for an optional argument: the highest counts. */
function sinceOf(symbol: ts.Symbol): number | null {
  const text = (symbol.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("office-js"))
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
    .map((comment) => comment.getText())
    .join("\n");
  const tag = /\[Api set: ExcelApi([^\]]*)\]/i.exec(text)?.[1];
  const versions = tag?.match(/\d+\.\d+/g)?.map((version) => Number(version.split(".")[1]));
  return versions && versions.length > 0 ? Math.max(...versions) : null;
}

function boundProperty(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (!ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

function assignedProperty(node: ts.PropertyAssignment, checker: ts.TypeChecker): ts.Symbol | undefined {
  const type = checker.getContextualType(node.parent);
  return ts.isIdentifier(node.name) ? type?.getProperty(node.name.text) : undefined;
}

/** What the strings of `x.load(["items/name", "areas/items/address"])` name. */
function loadedProperties(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const start = checker.getTypeAtLocation(expression.expression);
  return call.arguments.flatMap(textsIn).flatMap((path) => propertiesAlong(path, start, checker));
}

function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsIn) : [];
}

function propertiesAlong(path: string, start: ts.Type, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  let type = start;
  for (const name of path.split("/")) {
    const symbol = type.getProperty(name);
    if (!symbol) throw new Error(`load("${path}"): there is no ${name}`);
    found.push(symbol);
    const next = checker.getTypeOfSymbol(symbol);
    type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  }
  return found;
}

/** The highest version that `hasExcelApi("1.N")` asks for before the node in the functions around it. */
function probeBefore(node: ts.Node): number {
  let highest = 0;
  for (let around: ts.Node = node; !ts.isSourceFile(around); around = around.parent) {
    if (!ts.isFunctionLike(around)) continue;
    const search = (inner: ts.Node): void => {
      if (inner.getStart() >= node.getStart()) return;
      if (ts.isCallExpression(inner) && inner.expression.getText() === "hasExcelApi") {
        const [version] = inner.arguments.flatMap(textsIn);
        highest = Math.max(highest, Number(version?.split(".")[1] ?? 0));
      }
      ts.forEachChild(inner, search);
    };
    search(around);
  }
  return highest;
}
