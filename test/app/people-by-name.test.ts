import { describe, expect, it } from "vitest";

import { itemsOfPeople, unknownPeople } from "../../src/app/people-by-name";

const a = { name: "Lê Văn A", id: "NV01" };
const b = { name: "Trần B", id: "NV02" };

describe("people in a table", () => {
  it.each([
    ["by name, whatever the case and spaces", ["trần b", "LÊ  VĂN a "], [1]],
    ["by roster id", ["nv01", "Trần B"], [0]],
    ["by name and by id together, where a table has both", ["NV01", "Trần B", "Lê Văn A"], [0, 2]],
    ["not where nobody names them", ["Ai đó", ""], []],
  ])("are found %s", (_how, names, places) => {
    const items = names.map((name) => ({ name }));
    const { of, ambiguous } = itemsOfPeople(items, [a, b]);
    expect(of(a)).toEqual(places.map((place) => items[place]));
    expect(ambiguous).toEqual([]);
  });

  it("are nobody where a name is that of two people, or the id of another", () => {
    const twin = { name: "lê văn a", id: "NV03" };
    const odd = { name: "NV02", id: "NV04" };
    const items = [{ name: "Lê Văn A" }, { name: "NV02" }, { name: "NV03" }];
    const { of, ambiguous } = itemsOfPeople(items, [a, b, twin, odd]);
    expect(ambiguous.map(({ item, people }) => [item.name, people.map(({ id }) => id)])).toEqual([
      ["Lê Văn A", ["NV01", "NV03"]],
      ["NV02", ["NV02", "NV04"]],
    ]);
    expect([a, b, odd].map(of)).toEqual([[], [], []]);
    expect(of(twin)).toEqual([{ name: "NV03" }]);
  });

  it("are unknown when the roster has neither the name nor the id, and each of them once", () => {
    const named = ["Trần B", "nv01", "Phạm C", "phạm  c", "Đỗ D"].map((name) => ({ name }));
    expect(unknownPeople(named, [a, b]).map(({ name }) => name)).toEqual(["Phạm C", "Đỗ D"]);
  });
});
