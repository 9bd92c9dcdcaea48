import { describe, expect, it } from "vitest";
import { productsByName } from "../../src/scoring/find-product";
import { readAssignments } from "../../src/scoring/read-assignments";

const products = [
  { code: "VP.1", task: "Văn bản đến", detail: "Đăng ký văn bản đến", output: "Sổ đăng ký", coefficient: 1 },
  { code: "VP.2", task: "Văn bản đến", detail: "Chuyển văn bản đến", output: "Phiếu chuyển", coefficient: 2 },
  { code: "VP.3", task: "Báo cáo", detail: "Soạn báo cáo", output: "Báo cáo tháng", coefficient: 3 },
  { code: "VP.4", task: "Báo cáo", detail: "Soạn báo cáo", output: "Báo cáo quý", coefficient: 4 },
  { code: "VP.5", task: "Lưu trữ hồ sơ", detail: "", output: "Hồ sơ", coefficient: 5 },
];

/** The code that is found, or the codes that are asked about. */
function found(title: string, output = "", answers: Readonly<Record<string, string>> = {}) {
  const result = productsByName(products, answers)({ title, output });
  return result.kind === "found" ? result.product.code : result.question.candidates;
}

describe("a product by its name", () => {
  it.each([
    ["Chuyển văn bản đến", "", "VP.2"],
    ["  CHUYỂN  văn bản đến. ", "", "VP.2"],
    ["Soạn báo cáo", "Báo cáo quý", "VP.4"],
    ["", "Phiếu chuyển", "VP.2"],
    ["Lưu trữ hồ sơ", "", "VP.5"],
  ])("is the one with exactly that name: %s %s", (title, output, code) => {
    expect(found(title, output)).toBe(code);
  });

  it("is asked for where several have the name", () => {
    expect(found("Soạn báo cáo")).toEqual(["VP.3", "VP.4"]);
    expect(found("Báo cáo")).toEqual(["VP.3", "VP.4"]);
  });

  it("is asked for where none has it, the nearest first, and never guessed: not even without diacritics", () => {
    expect(found("Chuyển công văn, văn bản đến")).toEqual(["VP.2", "VP.1"]);
    expect(found("chuyen van ban den")[0]).toBe("VP.2");
    expect(found("Lái xe")).toEqual([]);
  });

  it("is what a person said, while the catalogue has it", () => {
    expect(found("Soạn báo cáo", "", { "soạn báo cáo|": "VP.3" })).toBe("VP.3");
    expect(found("Soạn báo cáo", "", { "soạn báo cáo|": "VP.9" })).toEqual(["VP.3", "VP.4"]);
  });
});

describe("assignments without codes", () => {
  const table = {
    name: "giao-viec.csv",
    rows: [
      ["Họ và tên", "Nội dung nhiệm vụ", "SL giao", "SL hoàn thành"],
      ["Lê An", "Chuyển văn bản đến", "2", "2"],
      ["Lê An", "Soạn báo cáo", "1", "1"],
      ["Lê An", "Soạn báo cáo", "3", "3"],
    ],
  };

  it("are read by name, and each unclear name is asked once", () => {
    const { people, questions, findings } = readAssignments({ table, products });
    expect(people[0]?.lines.map(({ code }) => code)).toEqual(["VP.2"]);
    expect(people[0]?.leftOut).toBe(2);
    expect(questions.map(({ title, isAmbiguous }) => [title, isAmbiguous])).toEqual([["Soạn báo cáo", true]]);
    expect(findings.map(({ code, at }) => [code, at.row])).toEqual([
      ["E601", 3],
      ["E601", 4],
    ]);
  });

  it("are read whole once a person answered", () => {
    const { people, questions } = readAssignments({ table, products, answers: { "soạn báo cáo|": "VP.4" } });
    expect(people[0]?.lines.map(({ code }) => code)).toEqual(["VP.2", "VP.4", "VP.4"]);
    expect(questions).toEqual([]);
  });

  it("are read by the headings that a person named, which go before what they say", () => {
    const rows = [
      ["Đồng chí", "Nội dung nhiệm vụ", "Ghi"],
      ["Lê An", "Chuyển văn bản đến", "7"],
    ];
    const named = { "dong chi": "person", ghi: "assigned" };
    expect(readAssignments({ table: { name: "", rows }, products }).missing).toEqual(["person"]);
    const { people } = readAssignments({ table: { name: "", rows, named }, products });
    expect(people[0]).toMatchObject({ name: "Lê An", lines: [{ code: "VP.2", assigned: 7 }] });
  });
});
