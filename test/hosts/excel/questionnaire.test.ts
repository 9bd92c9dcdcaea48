/** Many questions in one request, of which Excel may refuse any. */
import { beforeEach, describe, expect, it } from "vitest";
import { Questionnaire, type Question } from "../../../src/hosts/excel/read/questionnaire";
import { createTestBed, type TestBed } from "../../excel-host/test-bed";

let bed: TestBed;

beforeEach(() => {
  bed = createTestBed();
});

/** The first sheet's name, or a sheet that is not there. */
const nameOf =
  (sheet: string): Question<string> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("name");
    return () => worksheet.name;
  };

const send = (questions: Questionnaire): Promise<void> => bed.Excel.run((context) => questions.send(context));

const mixed = (count: number, isRefused: (index: number) => boolean): boolean[] =>
  Array.from({ length: count }, (_, index) => isRefused(index));

describe("questions that may be refused", () => {
  it("are answered in one request when none is", async () => {
    const questions = new Questionnaire();
    const answers = mixed(300, () => false).map(() => questions.add(nameOf("Sheet1")));
    await send(questions);
    expect(answers.every((answer) => answer() === "Sheet1")).toBe(true);
    expect(bed.counters.requests).toBe(1);
  });

  it("are answered but for those that are, whichever these are", async () => {
    const questions = new Questionnaire();
    const refused = mixed(50, (index) => [0, 17, 18, 49].includes(index));
    const answers = refused.map((isRefused) => questions.add(nameOf(isRefused ? "Không có" : "Sheet1")));
    await send(questions);
    expect(answers.map((answer) => answer())).toEqual(refused.map((isRefused) => (isRefused ? null : "Sheet1")));
  });

  it("are not asked for ever of an Excel that refuses them all", async () => {
    const questions = new Questionnaire();
    const answers = mixed(1_000, () => true).map(() => questions.add(nameOf("Không có")));
    await send(questions);
    expect(answers.every((answer) => answer() === null)).toBe(true);
    expect(bed.counters.requests).toBeLessThan(60);
  });
});

describe("a question that must be answered", () => {
  it("is, beside one that is refused", async () => {
    const questions = new Questionnaire();
    const needed = questions.need(nameOf("Sheet1"));
    const refused = questions.add(nameOf("Không có"));
    await send(questions);
    expect([needed(), refused()]).toEqual(["Sheet1", null]);
  });

  it("throws Excel's error when it is not", async () => {
    const questions = new Questionnaire();
    questions.need(nameOf("Không có"));
    questions.add(nameOf("Sheet1"));
    await expect(send(questions)).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("throws what has nothing to do with the questions, instead of asking on", async () => {
    const questions = new Questionnaire();
    questions.need(nameOf("Sheet1"));
    questions.add(nameOf("Sheet1"));
    bed.faults = [{ request: 1, code: "HostIsBusy", when: "before" }];
    await expect(send(questions)).rejects.toMatchObject({ code: "HostIsBusy" });
    expect(bed.counters.requests).toBe(1);
  });
});
