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
try {
  const waits: number[] = [];
  for (let time = 0; time < times; time++) {
    const bench = await workplace.open();
    const start = performance.now();
    await bench.openFile(file);
    await bench.page.getByText(/2\.000 sản phẩm/).waitFor();
    await bench.page.getByRole("list", { name: "Nội dung cần sửa" }).getByRole("button").first().waitFor();
    waits.push(performance.now() - start);
    await bench.close();
  }
  const [median = 0] = waits.sort((left, right) => left - right).slice(Math.floor(times / 2));
  process.stdout.write(
    `${rows} products, chosen file to findings on screen: ${Math.round(median)} ms (median of ${times})\n`,
  );
} finally {
  await workplace.close();
}
