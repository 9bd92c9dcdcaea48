/** What the columns of an assignments, criteria or roster table are called in sentences. */
import type { AssignmentField } from "../../scoring/assignment-columns";
import type { CriteriaField } from "../../scoring/read-criteria";
import type { OwnField } from "../vi/assignment-fields";

export const assignmentFields: Readonly<Record<AssignmentField | CriteriaField | OwnField, string>> = {
  person: "person",
  code: "product code",
  kind: "kind of assignment",
  title: "task",
  output: "output",
  coefficient: "coefficient",
  due: "due date",
  assigned: "assigned quantity",
  done: "completed quantity",
  doneDate: "completion date",
  failed: "failed assessments",
  failedObjective: "failed for an objective cause",
  delays: "days or times late",
  delaysObjective: "late for an objective cause",
  share: "share",
  note: "note",
  criterion: "criterion",
  self: "self score",
  authority: "authority's score",
  ownRatio: "ratio of the role's own",
  unitLevel: "level of the unit",
  status: "state",
  position: "position",
  role: "role",
  unit: "unit",
  ground: "ground for non-completion",
};
