/** What the columns of an assignments, criteria or roster table are called in sentences. */
import type { AssignmentField } from "../../scoring/assignment-columns";
import type { CriteriaField } from "../../scoring/read-criteria";

/** Cells of a score sheet that no table has. */
export type OwnField = "ground" | "ownRatio" | "unitLevel";

export const assignmentFields: Readonly<Record<AssignmentField | CriteriaField | OwnField, string>> = {
  person: "họ và tên",
  code: "mã công việc",
  kind: "loại giao việc",
  title: "nội dung nhiệm vụ",
  output: "sản phẩm đầu ra",
  coefficient: "hệ số quy đổi",
  due: "ngày hết hạn",
  assigned: "số lượng giao",
  done: "số lượng hoàn thành",
  doneDate: "ngày hoàn thành",
  failed: "số lần chưa đạt",
  failedObjective: "chưa đạt do khách quan",
  delays: "số ngày/lần chậm",
  delaysObjective: "chậm do khách quan",
  share: "tỷ trọng",
  note: "ghi chú",
  criterion: "tiêu chí",
  self: "điểm tự chấm",
  authority: "điểm cấp có thẩm quyền chấm",
  ownRatio: "tỷ lệ riêng của vai trò",
  unitLevel: "mức xếp loại của đơn vị",
  status: "trạng thái",
  position: "chức vụ",
  role: "vai trò",
  unit: "đơn vị",
  ground: "căn cứ xếp loại không hoàn thành",
};
