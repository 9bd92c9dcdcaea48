/** What is said of tables that stand below or beside one that was read (E313). */
import { band2, header } from "./read-one-sheet";
import type { CatalogueCase } from "./rule-cases";

const good = [1, "A", "b", "c", "N1", band2];

export const tableCases: Readonly<Record<"E313", readonly CatalogueCase[]>> = {
  E313: [
    {
      when: "the header of a table of another kind",
      rows: [header, good, [], ["Họ và tên", "Mã CV", "SL giao", "SL hoàn thành"], ["Đỗ Văn Thử", "A.1", 4, 4]],
      found: ["E313 A4"],
    },
    {
      when: "a table to the right",
      rows: [
        [...header, "", ...header.slice(1)],
        [...good, "", "A", "x", "y", "N2", band2],
      ],
      found: ["E313 H1"],
    },
  ],
};
