import { describe, expect, it } from "vitest";

import type { Person } from "../../src/scoring/assignment";
import { givePersonIds } from "../../src/scoring/give-person-ids";

const person = (id: string): Person => ({
  id,
  name: `người ${id}`,
  position: "",
  unit: "",
  role: "staff",
  similarTasks: "",
  manager: "",
});
const idsOf = (ids: readonly string[], used: readonly string[] = []) =>
  givePersonIds(ids.map(person), used).map(({ id }) => id);

describe("ids of people", () => {
  it.each([
    ["start at one", ["", ""], [], ["NV01", "NV02"]],
    ["go on after the highest", ["NV03", ""], [], ["NV03", "NV04"]],
    ["never fill a gap", ["NV01", "NV09", ""], [], ["NV01", "NV09", "NV10"]],
    ["pass over people who left but have score sheets", ["NV01", ""], ["NV07"], ["NV01", "NV08"]],
    ["leave ids of the office's own alone", ["TCCB-5", "nv02", ""], [], ["TCCB-5", "nv02", "NV03"]],
  ])("%s", (_, ids, used, expected) => {
    expect(idsOf(ids, used)).toEqual(expected);
  });
});
