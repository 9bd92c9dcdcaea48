import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { readInSlices } from "../../../src/app/assess";
import { chosen } from "../../../src/catalogue/catalogue-row";
import { defaultWording as wording } from "../../../src/catalogue/likeness/default-wording";
import type { ConvertedRow } from "../../../src/conversion/converted-catalogue";
import { nothingTyped } from "../../../src/conversion/typed-values";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { readSnapshot } from "../../../src/hosts/xlsx/read/read-snapshot";
import { compareVersions, type VersionComparison } from "../../../src/review/versions/compare-versions";
import { runAtOnce } from "../../../src/workbook/slices";
import { createRandom, type Random } from "../../bench/random";
import { drawWork } from "../../bench/work-texts";
import { plantedCatalogue } from "../../catalogue/likeness/planted-catalogue";
import { readOneSheet } from "../../catalogue/read-one-sheet";

const realFile = "../shared/real/nghialam-qd283-catalogue.xlsx";
const isHere = existsSync(realFile);
if (!isHere) process.stderr.write(`SKIPPED: the real catalogue is not here (${realFile})\n`);

function converted(row: ConvertedRow["row"], place: number): ConvertedRow {
  const code = row.code ?? `SP.${place}`;
  return {
    ...{ row, typed: nothingTyped, id: code, code, group: chosen(row.group), band: chosen(row.band) },
    ...{
      minutes: null,
      hours: null,
      scale: "matrix",
      basis: "matrix",
      level: null,
      frame: null,
      points: row.points,
      coefficient: null,
    },
  };
}

/** "Nhiệm vụ | Chi tiết | Sản phẩm | N2": rows of one sheet. */
function version(...lines: readonly string[]): readonly ConvertedRow[] {
  const header = ["Nhiệm vụ", "Công việc chi tiết", "Sản phẩm đầu ra", "Phân nhóm"];
  const cells = lines.map((line) => line.split("|").map((part) => part.trim()));
  return readOneSheet([header, ...cells]).rows.map(converted);
}

function compare(before: readonly ConvertedRow[], after: readonly ConvertedRow[]): VersionComparison {
  return runAtOnce(compareVersions({ before, after, wording }));
}

/** What came of each row, in the words of the rows themselves. */
function told({ added, gone, changed, moved, same }: VersionComparison) {
  const name = ({ row }: { readonly row: ConvertedRow }) => row.row.detail;
  return {
    added: added.map(name),
    gone: gone.map(name),
    changed: changed.map(({ old, fields }) => [name(old), ...fields.map(({ field }) => field)].join(" ")),
    moved: moved.map(({ now }) => name(now)),
    same: same.map(({ now }) => name(now)),
  };
}

const four: readonly string[] = [
  "Văn thư | Vào sổ | Sổ | N1",
  "Văn thư | Trình ký | Văn bản | N2",
  "Thi đua | Lập hồ sơ | Hồ sơ | N3",
];

describe("two versions of a catalogue", () => {
  it.each([
    {
      name: "say the same",
      after: four,
      told: { added: [], gone: [], changed: [], moved: [], same: ["Vào sổ", "Trình ký", "Lập hồ sơ"] },
    },
    {
      name: "sorted anew: the fewest rows moved",
      after: [four[2], four[0], four[1]],
      told: { added: [], gone: [], changed: [], moved: ["Lập hồ sơ"], same: ["Vào sổ", "Trình ký"] },
    },
    {
      name: "another group, other words, one gone and one added",
      after: [
        "Văn thư | Vào sổ | Sổ | N2",
        "Thi đua | Lập hồ sơ khen thưởng | Hồ sơ | N3",
        "Tài chính | Chấm công | Bảng chấm công | N1",
      ],
      told: {
        added: ["Chấm công"],
        gone: ["Trình ký"],
        changed: ["Vào sổ group", "Lập hồ sơ detail"],
        moved: [],
        same: [],
      },
    },
    {
      name: "case, spaces and the form of letters say nothing",
      after: ["VĂN THƯ | vào  sổ | Sổ | N1", four[1]?.normalize("NFD"), four[2]],
      told: { added: [], gone: [], changed: [], moved: [], same: ["vào sổ", "Trình ký", "Lập hồ sơ"] },
    },
    {
      name: "nothing is left",
      after: [],
      told: { added: [], gone: ["Vào sổ", "Trình ký", "Lập hồ sơ"], changed: [], moved: [], same: [] },
    },
  ])("$name", ({ after, told: expected }) => {
    const lines = after.filter((line) => line !== undefined);
    expect(told(compare(version(...four), lines.length > 0 ? version(...lines) : []))).toEqual(expected);
  });

  it("pair rows of the same words by what else they say", () => {
    const before = version("A | Việc | Sổ | N1", "A | Việc | Sổ | N2", "A | Việc | Sổ | N3");
    const after = version("A | Việc | Sổ | N3", "A | Việc | Sổ | N1", "A | Việc | Sổ | N4");
    const { changed, moved, same, gone, added } = compare(before, after);
    expect(changed.flatMap(({ fields }) => fields)).toEqual([{ field: "group", old: "N2", new: "N4" }]);
    expect([moved.length, same.length, gone.length, added.length]).toEqual([1, 1, 0, 0]);
  });
});

interface Planted {
  readonly after: readonly ConvertedRow[];
  readonly removed: ReadonlySet<ConvertedRow>;
  readonly added: ReadonlySet<ConvertedRow>;
  /** By changed row: what it was. */
  readonly changed: ReadonlyMap<ConvertedRow, ConvertedRow>;
}

/** Sorted anew, 10 removed, 10 added, 20 changed: groups, points, a word more, a word less, another output. */
function nextVersion(before: readonly ConvertedRow[], random: Random): Planted {
  const shuffled = shuffle(before, random);
  const removed = new Set(shuffled.slice(0, 10));
  const changed = new Map<ConvertedRow, ConvertedRow>();
  const kept = shuffled.slice(10).map((one, place) => {
    if (place >= 20) return one;
    const now = changedRow(one, place);
    changed.set(now, one);
    return now;
  });
  const added = new Set(
    Array.from({ length: 10 }, (_row, place): ConvertedRow => {
      const [like] = shuffled;
      if (!like) return expect.fail("no rows");
      // Half of them are steps of a task that is there already.
      const texts = drawWork(random);
      const task = place % 2 === 0 ? texts.task : (shuffled[40 + place]?.row.task ?? texts.task);
      return { ...like, row: { ...like.row, ...texts, task, code: `MOI.${place}` } };
    }),
  );
  return { after: shuffle([...kept, ...added], random), removed, added, changed };
}

function changedRow(one: ConvertedRow, place: number): ConvertedRow {
  const { row } = one;
  const edits: readonly (() => ConvertedRow)[] = [
    () => ({ ...one, group: one.group === "N3" ? "N4" : "N3" }),
    () => ({ ...one, row: { ...row, points: (row.points ?? 0) + 1 } }),
    () => ({ ...one, row: { ...row, detail: `${row.detail} theo phân cấp` } }),
    () => ({ ...one, row: { ...row, detail: row.detail.split(" ").slice(0, -1).join(" ") } }),
    () => ({ ...one, row: { ...row, output: `${row.output} đã ký` } }),
  ];
  return edits[place % edits.length]?.() ?? one;
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return drawn;
}

function expectJustThose(before: readonly ConvertedRow[], seed: number): void {
  const planted = nextVersion(before, createRandom(seed));
  const { added, gone, changed, moved, same } = compare(before, planted.after);
  expect(new Set(gone.map(({ row }) => row))).toEqual(planted.removed);
  expect(new Set(added.map(({ row }) => row))).toEqual(planted.added);
  expect(new Map(changed.map(({ old, now }) => [now.row, old.row]))).toEqual(planted.changed);
  expect(moved.length + same.length + changed.length + added.length).toBe(planted.after.length);
}

describe("a version sorted anew, with 10 rows removed, 10 added and 20 changed", () => {
  it.each([1, 2])("tells exactly those of a made-up catalogue (%i)", (seed) => {
    const { rows } = plantedCatalogue({ count: 371, seed, source: drawWork });
    expectJustThose(
      rows.map(({ row }, place) => converted(row, place)),
      seed,
    );
  });

  it.skipIf(!isHere).each([1, 2, 3, 4, 5])("tells exactly those of the real catalogue (%i)", async (seed) => {
    const workbook = await readSnapshot(openPackage(new Uint8Array(readFileSync(realFile)), realFile));
    expectJustThose(runAtOnce(readInSlices(workbook)).conversion.rows, seed);
  });
});
