/** An office of invented people, as large as asked for: no name twice up to 3,840, the longest as long as names get. */
const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"];
const middles = ["Thị Thanh", "Văn", "Đức", "Thu", "Minh", "Ngọc Bảo", "Quang", "Hữu"];
const givens = ["An", "Bình", "Châu", "Dung", "Giang", "Hạnh", "Khải", "Lan", "Mai", "Nam"];
const more = ["", " Anh", " Hương", " Tuệ"];
const longest = "Công Tằng Tôn Nữ Thị Phương Khuê Diễm Huyền";

/** Deterministic; the second of them has the longest name. */
export function inventedPeople(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 1) return longest;
    const pick = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length] ?? "";
    const [family, middle] = [pick(families, 1), pick(middles, families.length)];
    const given = pick(givens, families.length * middles.length);
    return `${family} ${middle} ${given}${pick(more, families.length * middles.length * givens.length)}`;
  });
}

export interface InventedMonthOptions {
  readonly people: number;
  /** Codes of the catalogue's products. */
  readonly codes: readonly string[];
  readonly linesPerPerson: number;
}

/** A month's assignments of theirs: headings, and a line a row. */
export function inventedMonth({ people, codes, linesPerPerson }: InventedMonthOptions): string[][] {
  const lines = inventedPeople(people).flatMap((name, person) =>
    Array.from({ length: linesPerPerson }, (_, line) => {
      const code = codes[(person * 7 + line * 3) % codes.length] ?? "";
      const assigned = 4 + ((person + line) % 5);
      return [name, code, `${assigned}`, `${assigned - ((person + line) % 3)}`];
    }),
  );
  return [["Họ và tên", "Mã CV", "Số lượng giao", "Số lượng hoàn thành"], ...lines];
}
