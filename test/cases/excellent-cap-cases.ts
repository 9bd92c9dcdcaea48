/** The cap on excellent ratings (ND Điều 20), in both readings. */
import type { CapCase } from "./legal-case";

const excellent = (people: number) => Array.from({ length: people }, (_, index) => 90 + index / 10);
const good = (people: number) => Array.from({ length: people }, () => 75);
const twenty = { share: 0.2, reading: "literal" } as const;
const source = "ND Điều 20";

export const capCases: readonly CapCase[] = [
  {
    name: "12 người từ loại tốt trở lên, 20 %: ⌊12/6⌋ = 2",
    source,
    situation: { ...twenty, totals: [...excellent(3), ...good(9)] },
    expected: { rated: 12, literal: 2, inclusive: 2, over: 1 },
  },
  {
    name: "6 người: đúng 1, không mất vì số lẻ nhị phân",
    source,
    situation: { ...twenty, totals: [...excellent(1), ...good(5)] },
    expected: { rated: 6, literal: 1, inclusive: 1, over: 0 },
  },
  {
    name: "5 người: câu chữ cho 0, cách đọc “tốt trở lên” cho 1",
    source,
    situation: { ...twenty, totals: [...excellent(1), ...good(4)] },
    expected: { rated: 5, literal: 0, inclusive: 1, over: 1 },
  },
  {
    name: "5 người, thiết lập “tốt trở lên”: không ai vượt",
    source,
    situation: { share: 0.2, reading: "inclusive", totals: [...excellent(1), ...good(4)] },
    expected: { rated: 5, literal: 0, inclusive: 1, over: 0 },
  },
  {
    name: "25 % khi được cho phép: ⌊15/5⌋ = 3",
    source,
    situation: { share: 0.25, reading: "literal", totals: [...excellent(5), ...good(10)] },
    expected: { rated: 15, literal: 3, inclusive: 3, over: 2 },
  },
  {
    name: "Người dưới 70 điểm không được tính vào số gốc",
    source,
    situation: { ...twenty, totals: [...excellent(1), ...good(4), 69.99, 40] },
    expected: { rated: 5, literal: 0, inclusive: 1, over: 1 },
  },
  {
    name: "Không có ai",
    source,
    situation: { ...twenty, totals: [] },
    expected: { rated: 0, literal: 0, inclusive: 0, over: 0 },
  },
];
