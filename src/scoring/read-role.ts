/** The role of a person by the words of a column "Vai trò" or "Chức vụ" (ND Điều 12–17: leaders have a form of their own). */
import { lineOf } from "../catalogue/cell-text";
import { searchKey } from "../text/search-key";
import type { CellValue } from "../workbook/cell-value";
import type { Role } from "./assignment";

/** The first that fits counts: "Phó Chánh Văn phòng" is a deputy before anything else is looked for. */
const roleWords: readonly (readonly [Role, RegExp])[] = [
  ["deputy", /^(?:cap pho|deputy|pho|uy vien thuong truc)\b/],
  [
    "head",
    /^(?:cap truong|head|truong|quyen truong|giam doc|chanh van phong|chanh thanh tra|chu tich|chi cuc truong|cuc truong|hieu truong|doi truong|nguoi dung dau)\b/,
  ],
  [
    "support",
    /^(?:ho tro|phuc vu|nhan vien (?:ho tro|phuc vu|lai xe|bao ve|tap vu|le tan)|lai xe|bao ve|tap vu|le tan)\b|^support\b/,
  ],
  [
    "staff",
    /^(?:chuyen vien|can su|can bo|cong chuc|vien chuc|nhan vien|ke toan|van thu|thu quy|thanh tra vien|staff)\b/,
  ],
];

/** `null` for words that say no role, such as "Chủ trì". */
export function readRole(value: CellValue): Role | null {
  const key = searchKey(lineOf(value));
  return roleWords.find(([, words]) => words.test(key))?.[0] ?? null;
}
