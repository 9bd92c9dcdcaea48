/** Headings of an assignments table, in Vietnamese and English, as `searchKey` gives them. */
import type { Headings } from "./imported-table";

export type AssignmentField =
  | "person"
  | "code"
  | "kind"
  | "title"
  | "output"
  | "coefficient"
  | "due"
  | "assigned"
  | "done"
  | "doneDate"
  | "failed"
  | "failedObjective"
  | "delays"
  | "delaysObjective"
  | "share"
  | "note";

/** Every field, the ones first that no month can do without. */
export const assignmentFieldsInOrder: readonly AssignmentField[] = [
  "person",
  "code",
  "title",
  "output",
  "assigned",
  "done",
  "kind",
  "due",
  "doneDate",
  "failed",
  "failedObjective",
  "delays",
  "delaysObjective",
  "share",
  "coefficient",
  "note",
];

export const assignmentHeadings: Headings<AssignmentField> = {
  person: [
    "person",
    "name",
    "employee",
    "ho va ten",
    "ho ten",
    "ten",
    "full name",
    "nguoi thuc hien",
    "nguoi xu ly chinh",
    "nguoi xu ly",
    "can bo phu trach",
    "ho va ten nguoi thuc hien",
    "ho ten nguoi thuc hien",
    "ten nguoi thuc hien",
    "nguoi duoc giao",
    "can bo",
    "ten can bo",
    "can bo cong chuc",
    "cong chuc",
    "nhan su",
    "ma nhan su",
  ],
  code: ["code", "ma", "ma cv", "ma cong viec", "ma san pham", "ma san pham cong viec", "ma nhiem vu", "product code"],
  kind: ["kind", "type", "loai", "loai giao viec", "loai viec", "loai giao", "loai nhiem vu", "hinh thuc giao"],
  title: ["title", "task", "noi dung", "noi dung nhiem vu", "nhiem vu", "ten nhiem vu", "cong viec", "ten cong viec"],
  output: ["output", "product", "san pham", "san pham dau ra", "san pham cong viec"],
  coefficient: ["coefficient", "k", "he so", "he so quy doi"],
  due: [
    "due",
    "due date",
    "deadline",
    "han",
    "han hoan thanh",
    "ngay het han",
    "ngay den han",
    "han chot",
    "han xu ly",
    "thoi han",
    "thoi han hoan thanh",
  ],
  assigned: [
    "assigned",
    "g",
    "quantity assigned",
    "assigned quantity",
    "sl duoc giao",
    "so luong giao",
    "sl giao",
    "so luong duoc giao",
    "giao",
    "duoc giao",
  ],
  done: [
    "done",
    "completed",
    "h",
    "quantity done",
    "completed quantity",
    "so luong da hoan thanh",
    "sl da hoan thanh",
    "so luong thuc hien",
    "so luong hoan thanh",
    "sl hoan thanh",
    "hoan thanh",
    "da hoan thanh",
  ],
  doneDate: [
    "donedate",
    "done date",
    "completed on",
    "completion date",
    "ngay xong",
    "ngay xu ly xong",
    "ngay hoan thanh",
    "ngay hoan thanh thuc te",
  ],
  failed: [
    "failed",
    "f",
    "so lan chua dat",
    "so lan khong dat",
    "chua dat",
    "khong dat",
    "so lan danh gia chua dat",
    "so lan chua dat chat luong",
    "so lan khong dat chat luong",
  ],
  failedObjective: [
    "failedobjective",
    "failed objective",
    "chua dat khach quan",
    "khach quan chua dat",
    "chua dat do khach quan",
    "khach quan chat luong",
  ],
  delays: [
    "delays",
    "delay",
    "l",
    "cham",
    "so lan cham",
    "so ngay cham",
    "so ngay lan cham",
    "so lan cham tien do",
    "so ngay cham tien do",
    "so ngay lan cham tien do",
    "cham tien do",
    "days late",
  ],
  delaysObjective: [
    "delaysobjective",
    "delays objective",
    "cham khach quan",
    "khach quan cham",
    "cham do khach quan",
    "khach quan tien do",
  ],
  share: [
    "share",
    "ty trong",
    "chia se",
    "phan tram tham gia",
    "ti trong",
    "ty le tham gia",
    "ti le tham gia",
    "ty le",
    "ti le",
  ],
  note: ["note", "notes", "remark", "remarks", "ghi chu"],
};
