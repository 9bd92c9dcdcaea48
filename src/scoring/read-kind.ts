/** How a line came about, by the words that offices have for it; of other words people are asked, once for each. */
import { lineOf } from "../catalogue/cell-text";
import { searchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";
import { type AssignmentKind, assignmentKinds } from "./assignment";

/** A word for a kind that nobody can tell by itself: "Phối hợp", "Theo dõi". */
export interface KindQuestion {
  /** Under which the answer is kept. */
  readonly key: string;
  /** As the table first writes it. */
  readonly word: string;
  /** How many lines have it. */
  readonly count: number;
}

/** What people answered, by the key of the question. */
export type KindAnswers = Readonly<Record<string, AssignmentKind>>;

/** Without diacritics, case and punctuation; "tháng trước" and the like behind them say nothing else. */
const kindWords: Readonly<Record<AssignmentKind, readonly string[]>> = {
  planned: [
    ...["planned", "plan", "ke hoach", "theo ke hoach", "trong ke hoach", "giao theo ke hoach", "thuong xuyen"],
    ...["dinh ky", "thuong ky", "hang thang", "hang quy", "hang tuan", "hang ngay", "trong tam", "nhiem vu trong tam"],
    ...["theo chuong trinh", "theo chuong trinh cong tac", "chuong trinh cong tac", "chuong trinh"],
    ...["chuyen tiep", "chuyen tiep tu thang truoc", "chuyen tiep tu ky truoc", "chuyen tiep ky truoc"],
    ...["thuong xuyen dinh ky", "nhiem vu thuong xuyen", "cong viec thuong xuyen", "theo chuc nang nhiem vu"],
  ],
  returned: ["returned", "handed back", "handedback", "chuyen tra", "tra lai", "chuyen tra lai"],
  takenOver: ["takenover", "taken over", "nhan them", "nhan chuyen giao", "tiep nhan", "giao them"],
  sudden: [
    ...["sudden", "unplanned", "dot xuat", "phat sinh", "phat sinh dot xuat", "dot xuat phat sinh"],
    ...["phat sinh ngoai ke hoach", "ngoai ke hoach", "nhiem vu dot xuat", "nhiem vu phat sinh", "cong viec dot xuat"],
    ...["cong viec phat sinh", "viec dot xuat", "viec phat sinh", "dot xuat ngoai ke hoach"],
  ],
};

const kindOfWord: ReadonlyMap<string, AssignmentKind> = new Map(
  assignmentKinds.flatMap((kind) => kindWords[kind].map((word) => [word, kind] as const)),
);

/** `null` for a word that is none of these and that nobody answered for. */
export function readKind(value: CellValue, answers: KindAnswers = {}): AssignmentKind | null {
  const key = kindKey(value);
  return kindOfWord.get(key) ?? (Object.hasOwn(answers, key) ? (answers[key] ?? null) : null);
}

/** Under which a word for a kind is remembered. */
export function kindKey(value: CellValue): string {
  return searchKey(lineOf(value));
}
