/** Approved catalogues of 10,000 rows beside own ones of growing size (neighbours, missing products, a second look). */
import { indexReferences } from "../../../src/review/references/reference-index";
import { defaultWording } from "../../../src/catalogue/likeness/default-wording";
import { searchReferences } from "../../../src/review/references/search-references";
import { suggestInSlices } from "../../../src/review/references/suggest";
import type { ReferenceCatalogue } from "../../../src/review/references/reference-catalogue";
import { runAtOnce } from "../../../src/workbook/slices";
import type { BenchFamily } from "../bench-family";
import { createRandom } from "../random";
import { drawWork } from "../work-texts";

const referenceRows = 10_000;

function worksOf(count: number, seed: number) {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => drawWork(random));
}

let made: ReferenceCatalogue | null = null;

function reference(): ReferenceCatalogue {
  made ??= {
    file: "duyet.xlsx",
    rows: worksOf(referenceRows, 3).map((work, place) => ({
      ...{ file: "duyet.xlsx", source: { sheet: "DM", row: place + 2 }, section: null, ...work },
      ...({ group: "N2", band: 4, coefficient: 1 } as const),
    })),
  };
  return made;
}

const ownOf = (size: number) =>
  worksOf(size, 9).map((work, place) => ({
    ...{ row: { source: { sheet: "S", row: place + 2 }, ...work } },
    ...({ group: "N4", band: 9 } as const),
  }));

export const family: BenchFamily = {
  name: "references",
  unit: "rows",
  sizes: [500, 1_000, 5_000],
  rounds: 3,
  tasks: [
    {
      name: "neighbours of every row",
      prepare: (size) => {
        const index = runAtOnce(indexReferences({ catalogues: [reference()], wording: defaultWording }));
        const products = ownOf(size);
        return Promise.resolve(() => runAtOnce(suggestInSlices({ index, products })).missing.length);
      },
    },
    {
      name: "the index of the approved rows",
      prepare: () => {
        const catalogues = [reference()];
        return Promise.resolve(() => runAtOnce(indexReferences({ catalogues, wording: defaultWording })).rows.length);
      },
    },
    {
      name: "again after one row was typed",
      prepare: (size) => {
        const index = runAtOnce(indexReferences({ catalogues: [reference()], wording: defaultWording }));
        const products = ownOf(size);
        const earlier = runAtOnce(suggestInSlices({ index, products })).known;
        const [first, ...others] = products;
        const typed = first ? [{ ...first, row: { ...first.row, output: "Báo cáo mới" } }, ...others] : others;
        return Promise.resolve(() => runAtOnce(suggestInSlices({ index, products: typed, earlier })).missing.length);
      },
    },
    {
      name: "a search in the approved rows",
      prepare: () => {
        const { rows } = reference();
        return Promise.resolve(
          () => searchReferences({ rows, search: "bao cao cchc", wording: defaultWording }).length,
        );
      },
    },
  ],
};
