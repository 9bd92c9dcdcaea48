import { describe, expect, it } from "vitest";

import { readerOfPerformers, type RosterName } from "../../src/catalogue/performers";

const person = (name: string, id: string, position = "", unit = ""): RosterName => ({
  ...{ name, id, position, unit },
  at: { sheet: "Nhân sự", row: 5, column: 2 },
});
const people = [
  person("Lò Thị Mẫu", "NV01", "Trưởng phòng", "Phòng Nội vụ"),
  person("Đỗ Văn Thử", "NV02", "Chuyên viên", "Phòng Nội vụ"),
  person("Tạ Minh Họa", "NV03", "Văn thư", "Văn phòng"),
];
const read = readerOfPerformers(people);
const namesOf = (list: readonly RosterName[]) => list.map(({ name }) => name);

describe("who does the work", () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["Đỗ Văn Thử", ["Đỗ Văn Thử"], [], []],
    ["đỗ văn thử; LÒ THỊ MẪU", ["Đỗ Văn Thử", "Lò Thị Mẫu"], [], []],
    ["Đ/c Đỗ Văn Thử và Ông Tạ Minh Họa", ["Đỗ Văn Thử", "Tạ Minh Họa"], [], []],
    ["1. NV02\n2. NV03", ["Đỗ Văn Thử", "Tạ Minh Họa"], [], []],
    ["Trưởng phòng (Lò Thị Mẫu)", ["Lò Thị Mẫu"], [], []],
    ["Phòng Nội vụ", [], ["Lò Thị Mẫu", "Đỗ Văn Thử"], []],
    ["Đỗ Văn Thử - Chuyên viên", ["Đỗ Văn Thử"], [], []],
    ["Toàn thể công chức", [], ["Lò Thị Mẫu", "Đỗ Văn Thử", "Tạ Minh Họa"], []],
    ["Giàng A Páo, Đỗ Văn Thử", ["Đỗ Văn Thử"], [], ["Giàng A Páo"]],
    ["HOÀNG THỊ LẠ", [], [], ["HOÀNG THỊ LẠ"]],
    ["Tô Văn Lạ; Đoàn Thị Lan", [], [], ["Tô Văn Lạ", "Đoàn Thị Lan"]],
    ["Kế toán; Văn phòng HĐND", [], [], []],
    ["theo phân công", [], [], []],
    ["Tổ Công tác; Đoàn Kiểm tra; Bộ phận Một cửa", [], [], []],
  ])("by “%s”", (text, named, meant, strangers) => {
    const found = read(text);
    expect(namesOf(found.named)).toEqual(named);
    expect(namesOf(found.meant)).toEqual(meant);
    expect(found.strangers).toEqual(strangers);
  });
});
