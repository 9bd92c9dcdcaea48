/** Headings of an assignments table, in Vietnamese and English, as `searchKey` gives them. */
import type { CellValue } from "../workbook/cell-value";
import type { Headings } from "./imported-table";

/** The columns of our own form. */
export type FormField =
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

/** What a line of a score sheet holds; the person is known from the sheet. */
export type LineField = Exclude<FormField, "person">;
export type LineCells = Readonly<Record<LineField, CellValue>>;

/** What lists of document systems say besides: the state of a line, and who the person is. */
export type ListField = "status" | "position" | "role" | "unit";

export type AssignmentField = FormField | ListField;

/** Every field of the form, the ones first that no month can do without. */
export const assignmentFieldsInOrder: readonly FormField[] = [
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

export const listFields: readonly ListField[] = ["status", "position", "role", "unit"];

export const assignmentHeadings: Headings<AssignmentField> = {
  person: [
    ...["person", "name", "employee", "ho va ten", "ho ten", "ten", "full name", "nguoi thuc hien"],
    ...["nguoi xu ly chinh", "nguoi xu ly", "can bo xu ly", "chuyen vien xu ly", "cong chuc xu ly"],
    ...["can bo xu ly chinh", "chuyen vien xu ly chinh", "can bo thu ly", "chuyen vien thu ly"],
    ...["nguoi phu trach", "nguoi chu tri", "can bo chu tri", "nguoi thuc hien chinh", "ho ten can bo"],
    ...["ho va ten can bo", "ho va ten can bo cong chuc", "can bo thuc hien", "cong chuc thuc hien"],
    ...["can bo phu trach", "ho va ten nguoi thuc hien", "ho ten nguoi thuc hien", "ten nguoi thuc hien"],
    ...["nguoi duoc giao", "can bo", "ten can bo", "can bo cong chuc", "cong chuc", "nhan su"],
    ...["ma nhan su"],
  ],
  code: [
    "code",
    "ma",
    "ma cv",
    "ma sp",
    "ma sp cv",
    "ma cong viec",
    "ma san pham",
    "ma san pham cong viec",
    "ma nhiem vu",
    "ma so",
    "ma danh muc",
    "product code",
  ],
  kind: [
    "kind",
    "type",
    "loai",
    "loai giao viec",
    "loai viec",
    "loai giao",
    "loai nhiem vu",
    "loai cong viec",
    "hinh thuc giao",
    "tinh chat nhiem vu",
    "tinh chat cong viec",
  ],
  title: [
    "title",
    "task",
    "noi dung",
    "noi dung nhiem vu",
    "nhiem vu",
    "ten nhiem vu",
    "cong viec",
    "ten cong viec",
    "noi dung cong viec",
    "noi dung giao viec",
    "noi dung xu ly",
    "nhiem vu duoc giao",
    "trich yeu",
    "trich yeu noi dung",
    "trich yeu van ban",
    "noi dung trich yeu",
  ],
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
    "ngay het han xu ly",
    "ngay den han xu ly",
    "thoi han xu ly",
    "han giai quyet",
    "thoi han giai quyet",
    "han tra ket qua",
    "han phai hoan thanh",
    "thoi gian phai hoan thanh",
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
    "ngay hoan thanh xu ly",
    "ngay hoan tat",
    "ngay ket thuc xu ly",
    "ngay xu ly",
    "ngay tra ket qua",
    "thoi diem hoan thanh",
    "thoi gian hoan thanh thuc te",
    "ngay thuc hien xong",
  ],
  failed: [
    ...["failed", "f", "so lan chua dat", "so lan khong dat", "chua dat", "khong dat"],
    ...["so lan danh gia chua dat", "so lan chua dat chat luong", "so lan khong dat chat luong"],
    ...["so lan tra lai", "so lan bi tra lai", "tra lai", "so lan yeu cau lam lai", "so lan lam lai"],
    ...["so lan chinh sua lai", "loi cl", "loi chat luong", "so loi cl", "so loi chat luong"],
    ...["so lan loi chat luong"],
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
    ...["delays", "delay", "l", "cham", "so lan cham", "so ngay cham", "so ngay lan cham"],
    ...["so lan cham tien do", "so ngay cham tien do", "so ngay lan cham tien do", "cham tien do"],
    ...["loi td", "loi tien do", "so loi td", "so loi tien do", "so lan loi tien do", "so ngay qua han"],
    ...["so ngay tre", "so ngay tre han", "so ngay cham han", "so ngay cham muon", "so lan qua han"],
    ...["so lan tre", "so lan tre han", "so lan cham muon", "qua han ngay", "tre han ngay", "days late"],
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
  status: [
    ...["status", "state", "trang thai", "trang thai xu ly", "trang thai thuc hien"],
    ...["trang thai cong viec", "trang thai nhiem vu", "trang thai hoan thanh", "tinh trang"],
    ...["tinh trang xu ly", "tinh trang thuc hien", "tinh trang hoan thanh", "ket qua thuc hien"],
    ...["ket qua xu ly"],
  ],
  position: ["position", "chuc vu", "chuc danh", "vi tri viec lam", "vi tri", "chuc vu chuc danh", "chuc danh chuc vu"],
  role: ["role", "vai tro", "vai tro xu ly", "vai tro thuc hien", "vai tro tham gia"],
  unit: ["unit", "department", "don vi", "phong", "phong ban", "bo phan", "don vi cong tac", "phong chuyen mon"],
  note: ["note", "notes", "remark", "remarks", "ghi chu"],
};
