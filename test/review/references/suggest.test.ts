import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { leastScore } from "../../../src/review/nearness/nearest-rows";
import { plantedCatalogue } from "../../catalogue/likeness/planted-catalogue";
import { sources } from "../../catalogue/likeness/rewordings";
import { approved, own, suggest } from "./references";

const province = approved(
  "tinh.xlsx",
  "Kiểm soát thủ tục hành chính | Rà soát, đánh giá thủ tục hành chính hằng năm | Báo cáo rà soát thủ tục hành chính | N3 | 9",
  "Văn thư | Tiếp nhận văn bản đến của Ủy ban nhân dân tỉnh | Văn bản đã vào sổ | N1 | 2",
  "Tiếp công dân | Chuẩn bị hồ sơ tiếp công dân định kỳ | Hồ sơ tiếp công dân | N2 | 5",
  "Cấp phép | Thẩm định hồ sơ cấp lại giấy phép xây dựng | Phiếu thẩm định cấp lại giấy phép | N3 | 6",
  "Cấp phép | Thẩm định hồ sơ cấp mới giấy phép xây dựng | Phiếu thẩm định cấp mới giấy phép | N3 | 7",
  "Thi đua | Tổng hợp đề nghị khen thưởng cuối năm | Tờ trình khen thưởng | N2 | 5",
  "Đất đai | Lập hồ sơ thu hồi đất | Quyết định thu hồi đất | N4 | 10",
  "Hộ tịch | Đăng ký khai sinh | Giấy khai sinh | N1 | 3",
);

/** File rows of the neighbours, the nearest first. */
const nearOf = (line: string) =>
  suggest([province], own(line)).rows[0]?.near.map(({ reference }) => reference.source.row) ?? [];

/** Texts that were looked at when rows in other words were first sought, and texts that were not. */
const reworders = Object.entries(sources).flatMap(([name, all]) =>
  all.map((source, number) => [`${name} ${number + 1}`, source] as const),
);

describe("the nearest approved rows", () => {
  it.each([
    ["in the same words", "Văn thư | Tiếp nhận văn bản đến của Ủy ban nhân dân tỉnh | Văn bản đã vào sổ", 3],
    ["by short forms", "Kiểm soát TTHC | Rà soát, đánh giá TTHC hằng năm | BC rà soát TTHC", 2],
    ["without diacritics", "Tiep cong dan | Chuan bi ho so tiep cong dan dinh ky | Ho so tiep cong dan", 4],
    ["in another order", "Tiếp công dân | Hồ sơ tiếp công dân định kỳ: chuẩn bị | Hồ sơ tiếp công dân", 4],
    ["under another task", "Công tác nội vụ | Tổng hợp đề nghị khen thưởng cuối năm | Tờ trình khen thưởng", 7],
    ["where the sheet has one text column", "Chuẩn bị hồ sơ tiếp công dân định kỳ | | Hồ sơ tiếp công dân", 4],
    ["with a slip of the keyboard", "Đất đai | Lập hồ sơ thu hồi đát | Quyết định thu hồi đất", 8],
  ])("are found %s", (_how, line, row) => {
    expect(nearOf(line)[0]).toBe(row);
  });

  it("keep what differs in one word that tells apart: the same form of another matter comes second", () => {
    const line = "Cấp phép | Thẩm định hồ sơ cấp mới giấy phép xây dựng | Phiếu thẩm định cấp mới giấy phép";
    expect(nearOf(line).slice(0, 2)).toEqual([6, 5]);
    const [near] = suggest([province], own(line)).rows[0]?.near ?? [];
    expect(near?.score).toBe(1);
  });

  it("are none below the least score", () => {
    expect(nearOf("Bảo vệ | Trực bảo vệ cơ quan ban đêm | Sổ trực")).toEqual([]);
    const everything = suggest([province], own("Hộ tịch | Đăng ký khai tử | Trích lục khai tử")).rows[0]?.near ?? [];
    for (const { score } of everything) expect(score).toBeGreaterThanOrEqual(leastScore);
  });

  it("are five at most, the same product of each file by itself and of one file once", () => {
    const line = "Hộ tịch | Đăng ký khai sinh | Giấy khai sinh | N1 | 3";
    const files = ["a", "b", "c", "d", "e", "f"].map((file) => approved(`${file}.xlsx`, line, line));
    const near = suggest(files, own(line)).rows[0]?.near ?? [];
    expect(near.map(({ reference }) => reference.file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx"]);
    const measured = approved("a.xlsx", line, line.replace("N1", "N2"));
    expect(suggest([measured], own(line)).rows[0]?.near).toHaveLength(2);
  });

  it("are as far as the words that both catalogues have everywhere let them", () => {
    const place = "của Ủy ban nhân dân xã Nghĩa Lâm";
    const reference = approved("xa.xlsx", `Hộ tịch | Đăng ký kết hôn ${place} | Giấy đăng ký kết hôn ${place}`);
    const rows = own(
      ...["Trực ban", "Quét sân", "Lái xe", "Chi lương", "Mua sắm"].map(
        (work) => `${work} | ${work} ${place} | Sổ ${place}`,
      ),
    );
    const many = approved(
      "xa.xlsx",
      ...Array.from({ length: 9 }, (_row, n) => `Việc ${n} | Bước ${n} ${place} | Sổ ${n} ${place}`),
    );
    const both = { file: "xa.xlsx", rows: [...reference.rows, ...many.rows] };
    expect(suggest([both], rows).rows[0]?.near.some(({ reference: { task } }) => task === "Hộ tịch")).toBe(false);
  });

  it.each(reworders)("find what was reworded among 400 rows (%s)", (_name, source) => {
    const { rows, plants } = plantedCatalogue({ count: 400, seed: 5, source });
    const originals = rows.filter((_place, number) => !plants.has(number));
    const texts = originals.map(({ row: { task, detail, output } }) => `${task} | ${detail} | ${output}`);
    const index = new Map(rows.map((place, number) => [number, originals.indexOf(place)]));
    const reworded = [...plants].filter(([, { original }]) => !plants.has(original));
    const lines = reworded.map(([number]) => {
      const { task = "", detail = "", output = "" } = rows[number]?.row ?? {};
      return `${task} | ${detail} | ${output}`;
    });
    const found = suggest([approved("duyet.xlsx", ...texts)], own(...lines)).rows.filter(({ near }, place) => {
      const wanted = (index.get(reworded[place]?.[1].original ?? -1) ?? -3) + 2;
      return near.slice(0, 3).some(({ reference }) => reference.source.row === wanted);
    });
    expect(reworded.length).toBeGreaterThan(20);
    expect(found.length / reworded.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe("whatever stands in the cells", () => {
  const syllable = fc.constantFrom(
    "hồ sơ",
    "HO SO",
    "quý 1",
    "UBND",
    "CC",
    "báo cáo",
    "–",
    "",
    "ﬁ",
    "\u0309",
    "𝟙",
    "x",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.array(syllable).map((all) => all.join(" ")),
  );
  const line = fc.record({ task: text, detail: text, output: text });
  const rowOf = (texts: { task: string; detail: string; output: string }, row: number) => ({
    ...{ file: "duyet.xlsx", source: { sheet: "DM", row }, section: null, group: null, band: null, coefficient: null },
    ...texts,
  });

  it("nothing is thrown, every row is told once, and the nearest come first, each as near as it may be", () => {
    const grids = fc.tuple(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }));
    fc.assert(
      fc.property(grids, ([approvedLines, ownLines]) => {
        const rows = ownLines.map((texts, row) => ({
          row: { source: { sheet: "S", row }, ...texts },
          group: null,
          band: null,
        }));
        const found = suggest([{ file: "duyet.xlsx", rows: approvedLines.map(rowOf) }], rows);
        expect(found.rows.map(({ own: each }) => each)).toEqual(rows);
        for (const { near } of found.rows) {
          const scores = near.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((one, other) => other - one));
          for (const score of scores) expect(score >= leastScore && score <= 1 + 1e-9).toBe(true);
        }
      }),
      { numRuns: Number(process.env["REFERENCE_RUNS"] ?? 300) },
    );
  });
});

describe("approved products that are missing", () => {
  it("are those that no row resembles, each once", () => {
    const other = approved(
      "nam-truoc.xlsx",
      "Hộ tịch | Đăng ký khai sinh | Giấy khai sinh",
      "Lái xe | Đưa đón lãnh đạo | Chuyến xe",
    );
    const rows = own(
      "Văn thư | Tiếp nhận văn bản đến | Văn bản đã vào sổ",
      "Cấp phép | Thẩm định hồ sơ cấp mới giấy phép xây dựng | Phiếu thẩm định cấp mới giấy phép",
      "Đất đai | Lập hồ sơ thu hồi đất | Quyết định thu hồi đất",
      "Đất đai | Lập hồ sơ thu hồi đất | Quyết định thu hồi đất",
    );
    const { missing } = suggest([province, other], rows);
    expect(missing.map(({ file, detail }) => `${file} ${detail}`)).toEqual([
      "tinh.xlsx Rà soát, đánh giá thủ tục hành chính hằng năm",
      "tinh.xlsx Chuẩn bị hồ sơ tiếp công dân định kỳ",
      "tinh.xlsx Tổng hợp đề nghị khen thưởng cuối năm",
      "tinh.xlsx Đăng ký khai sinh",
      "nam-truoc.xlsx Đưa đón lãnh đạo",
    ]);
  });
});

describe("a second look", () => {
  it("keeps the neighbours of rows whose words stayed, and finds those of the others", () => {
    const first = suggest(
      [province],
      own("Hộ tịch | Đăng ký khai sinh | Giấy khai sinh", "Đất đai | Thu hồi đất | Hồ sơ"),
    );
    const again = suggest(
      [province],
      own("Hộ tịch | Đăng ký khai sinh | Giấy khai sinh | N5", "Thi đua | Tổng hợp đề nghị khen thưởng | Tờ trình"),
      first.known,
    );
    expect(again.rows[0]?.near).toBe(first.rows[0]?.near);
    expect(again.rows[0]?.far).toMatchObject([{ measure: "group", here: "N5", there: "N1" }]);
    expect(again.rows[1]?.near[0]?.reference.source.row).toBe(7);
    expect(again.missing.some(({ task }) => task === "Đất đai")).toBe(true);
  });
});
