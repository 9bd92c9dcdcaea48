/** Every sentence of the pane in both languages: none forgotten, none left in the other language. */
import { describe, expect, it } from "vitest";

import { pane as en } from "../../src/strings/en/pane";
import { messagesOf } from "../../src/strings/messages";
import { pane as vi } from "../../src/strings/vi/pane";

/** Texts by their path, "review.next"; a sentence with gaps is told with letters for its parts. */
function textsOf(tree: unknown, path = ""): [string, string][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree === "function") {
    const sentence: unknown = Reflect.apply(tree, null, tree.length === 1 ? [anything] : parts);
    return textsOf(sentence, path);
  }
  if (tree === null || typeof tree !== "object") return [];
  return Object.entries(tree).flatMap(([key, below]) => textsOf(below, path === "" ? key : `${path}.${key}`));
}

const parts = ["{1}", "{2}", "{3}", "{4}"];
/** Stands for a count, a name or the parameters of a finding, whatever a sentence asks for. */
const anything = new Proxy((): string => "{1}", { get: (_target, key) => answers(key) });

function answers(key: string | symbol): unknown {
  return key === Symbol.toPrimitive || key === "toString" ? () => "{1}" : `{${String(key)}}`;
}

const trees = [
  ["the pane", vi, en],
  ["findings, errors and terms", messagesOf("vi"), messagesOf("en")],
] as const;

/** Names that are the same in both languages, and sheets of ours, which an English sentence cites as they are called,
 * headings of the form too. */
const vietnameseNames =
  /NĐ-CP|Tên nhiệm vụ|Công việc chi tiết|Sản phẩm đầu ra|Phân nhóm|Định lượng thời gian|Danh mục(?: sản phẩm| quy đổi| KPI)?|Cấu hình KPI|Nhân sự|Tổng hợp|Kết quả rà soát|Sản phẩm chuẩn|Tiếng Việt/g;
const vietnameseLetters = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

describe.each(trees)("%s", (_name, vietnamese, english) => {
  const byPath = new Map(textsOf(english));
  const texts = textsOf(vietnamese);

  it("says the same things in both languages", () => {
    expect([...byPath.keys()]).toEqual(expect.arrayContaining(texts.map(([path]) => path)));
    expect(byPath.size).toBe(texts.length);
    // Some sentences of findings depend on what was found: stand-ins can leave them empty, then in both.
    const isEmpty = ([, text]: [string, string]) => text.trim() === "";
    expect([...byPath].filter(isEmpty)).toEqual(texts.filter(isEmpty));
  });

  it("leaves no sentence in the other language", () => {
    const same = texts.filter(
      ([path, text]) => byPath.get(path) === text && /\p{L}{2,}/u.test(text.replace(/\{.*?\}/g, "")),
    );
    expect(same.map(([path]) => path).sort()).toEqual(sameInBoth.filter((path) => byPath.has(path)));
    const mixed = [...byPath].filter(([, text]) => vietnameseLetters.test(text.replace(vietnameseNames, "")));
    expect(mixed).toEqual([]);
  });
});

/** The names of the languages and of the product. */
const sameInBoth: readonly string[] = ["language.en", "language.vi", "pane"];
