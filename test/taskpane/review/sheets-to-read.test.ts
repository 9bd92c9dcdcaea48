import { expect, it } from "vitest";

import { sheetsToRead } from "../../../src/taskpane/review/sheets-to-read";
import { sheetOf, workbookOf } from "../../support/snapshot";

const workbook = workbookOf([
  sheetOf([["a"]], { name: "Phòng A" }),
  sheetOf([["a"]], { name: "Mẫu đã điền", marker: "template" }),
  sheetOf([["a"]], { name: "Hướng dẫn", marker: "lists" }),
  sheetOf([["a"]], { name: "Danh mục quy đổi", marker: "catalogue" }),
  sheetOf([["a"]], { name: "Bản cũ", visibility: "hidden" }),
]);

it.each<[string, readonly string[], readonly string[]]>([
  ["people's own sheets and forms that they filled", ["Phòng A", "Mẫu đã điền"], ["Phòng A", "Mẫu đã điền"]],
  ["a form also once it is not read any more", ["Phòng A"], ["Phòng A", "Mẫu đã điền"]],
  ["a result of ours as long as it is read", ["Danh mục quy đổi"], ["Phòng A", "Mẫu đã điền", "Danh mục quy đổi"]],
])("people choose among %s", (_what, read, choice) => {
  expect(sheetsToRead(workbook, read)).toEqual(choice);
});
