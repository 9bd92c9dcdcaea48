/** Every text that a source file holds, comments aside: whole strings, and the pieces of templates between what they insert. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

export interface SourceText {
  /** From the root of the project, with "/". */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** True where a template inserts something after it. */
  readonly isOpen: boolean;
}

const root = join(import.meta.dirname, "../..");

/** Paths from the root, with "/". @param folder from the root, such as "src/sheets" */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) =>
      relative(root, join(root, folder, name))
        .split(sep)
        .join("/"),
    );
}

/** @param folder from the root, such as "src/sheets" */
export function sourceTexts(folder: string): SourceText[] {
  return sourceFiles(folder).flatMap(textsOf);
}

function textsOf(file: string): SourceText[] {
  return textsOfSource(file, readFileSync(join(root, file), "utf8"));
}

export function textsOfSource(file: string, content: string): SourceText[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const isOpen = ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
      found.push({ file, line: line + 1, text: node.text, isOpen });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
