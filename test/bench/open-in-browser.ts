/** How long a person waits for the findings of 2,000 products in the production build: `npm run bench:open`. */
import { openWorkplace } from "../browser/workbench-page";
import { longCatalogue } from "./long-catalogue";

const rows = 2_000;
const times = 5;

const file = {
  name: "danh-muc.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(await longCatalogue(rows)),
};
const workplace = await openWorkplace(process.argv[2]);

/** Milliseconds from the chosen file to its findings. */
async function wait({ isGridUp }: { readonly isGridUp: boolean }): Promise<number> {
  const bench = await workplace.open();
  if (isGridUp) await bench.gridIsReady();
  const start = performance.now();
  await bench.openFile(file);
  await bench.page.getByText(/2\.000 sản phẩm/).waitFor();
  await bench.page.getByRole("list", { name: "Nội dung cần sửa" }).getByRole("button").first().waitFor();
  const waited = performance.now() - start;
  await bench.close();
  return waited;
}

const cases = [
  { title: "in the open workbench", isGridUp: true },
  { title: "while the page still loads its spreadsheet", isGridUp: false },
];
try {
  process.stdout.write(`${rows} products, chosen file to findings on screen (median of ${times})\n`);
  for (const { title, isGridUp } of cases) {
    const waits: number[] = [];
    for (let time = 0; time < times; time++) waits.push(await wait({ isGridUp }));
    const [median = 0] = waits.sort((left, right) => left - right).slice(Math.floor(times / 2));
    process.stdout.write(`  ${title.padEnd(46)} ${Math.round(median)} ms\n`);
  }
} finally {
  await workplace.close();
}
