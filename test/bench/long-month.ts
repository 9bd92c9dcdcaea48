/** A month's assignments for as many people as asked for, over the products of a converted workbook. */
import type { ImportedTable } from "../../src/scoring/imported-table";
import { readConvertedCatalogue } from "../../src/sheets/catalogue/read-converted-catalogue";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

const linesPerPerson = 20;
const heading = ["Họ và tên", "Mã CV", "Số lượng giao", "Số lượng hoàn thành"];

export function longMonth(workbook: WorkbookSnapshot, people: number): ImportedTable {
  const products = readConvertedCatalogue(workbook) ?? [];
  const lines = Array.from({ length: people * linesPerPerson }, (_line, index) => {
    const person = Math.floor(index / linesPerPerson) + 1;
    const code = products[(index * 7) % products.length]?.code ?? "";
    return [`Người thứ ${person}`, code, 2 + (index % 5), 1 + (index % 5)];
  });
  return { name: "giao-viec.csv", rows: [heading, ...lines] };
}
