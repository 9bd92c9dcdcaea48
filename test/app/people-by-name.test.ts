import { describe, expect, it } from "vitest";

import { peopleByName, unknownPeople } from "../../src/app/people-by-name";

const a = { name: "Lê Văn A", id: "NV01" };
const b = { name: "Trần B", id: "NV02" };

describe("people in a table", () => {
  it.each([
    ["by name, whatever the case and spaces", ["trần b", "LÊ  VĂN a "], 1],
    ["by roster id", ["nv01", "Trần B"], 0],
    ["by whichever of the two comes first", ["NV01", "Lê Văn A"], 0],
    ["by the first of two lines of one name", ["Ai đó", "Lê Văn A", "lê văn a"], 1],
    ["not where nobody names them", ["Ai đó", ""], undefined],
  ])("are found %s", (_how, names, place) => {
    const items = names.map((name) => ({ name }));
    expect(peopleByName(items)(a)).toBe(place === undefined ? undefined : items[place]);
  });

  it("are unknown when the roster has neither the name nor the id, and each of them once", () => {
    const named = ["Trần B", "nv01", "Phạm C", "phạm  c", "Đỗ D"].map((name) => ({ name }));
    expect(unknownPeople(named, [a, b]).map(({ name }) => name)).toEqual(["Phạm C", "Đỗ D"]);
  });
});
