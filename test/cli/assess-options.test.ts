import { expect, it } from "vitest";

import { assessOptionsOf } from "../../src/cli/assess-options";

it("takes from a command's options what is read and what is tried, and nothing else", () => {
  const options = { sheet: ["Một"], profile: "lao-cai", digits: 2, out: "b.xlsx", force: true, json: true };
  expect(assessOptionsOf(options)).toEqual({
    reading: { sheets: ["Một"] },
    tried: { profile: "lao-cai", settings: { digits: 2 } },
  });
});
