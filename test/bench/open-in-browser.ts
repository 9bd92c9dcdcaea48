/**
 * What a person waits for at the desk, in the production build: `npm run bench:open`. Each line: milliseconds on the clock,
 * of the main thread's own time, and the longest stretch that held the page. Several builds are measured in turns:
 * `npm run bench:open -- before/ after/`. Prints, never fails; a busy machine makes every figure larger, and says so.
 */
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { basename, resolve } from "node:path";

import type { Page } from "playwright-core";

import { openBuiltPages } from "../browser/built-pages";
import type { ChosenFile } from "../browser/pane-page";
import { openWorkplace, type WorkbenchPage, type Workplace } from "../browser/workbench-page";
import { DeskClock, type Wait } from "./desk-clock";
import { longCatalogue } from "./long-catalogue";

const rounds = Number(process.env["ROUNDS"] ?? 3);
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const real = resolve("../shared/real/nghialam-qd283-catalogue.xlsx");

async function catalogueOf(rows: number): Promise<ChosenFile> {
  return { name: `danh-muc-${rows}.xlsx`, mimeType: xlsxType, buffer: Buffer.from(await longCatalogue(rows)) };
}

const short = existsSync(real) ? real : await catalogueOf(371);
const long = await catalogueOf(5_000);

/** Every wait of one round by its name, in the order in which they come. */
type Round = Map<string, Wait>;

async function visits(folder: string, round: Round): Promise<void> {
  const { browser, origin, close } = await openBuiltPages(folder);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const visit = async (name: string): Promise<Page> => {
    const page = await context.newPage();
    const clock = await DeskClock.on(page);
    await clock.begin();
    await page.goto(`${origin}/workbench.html`, { waitUntil: "commit" });
    await clock.until("sentence");
    round.set(`${name}: sentence of state`, await clock.read());
    await clock.until("grid");
    round.set(`${name}: grid to type into`, await clock.read());
    return page;
  };
  const first = await visit("first visit");
  await first.evaluate(() =>
    Promise.race([navigator.serviceWorker.ready, new Promise((go) => setTimeout(go, 20_000))]),
  );
  await first.waitForTimeout(2000);
  await first.close();
  const second = await visit("next visit");
  await second.close();
  await close();
}

async function work(workplace: Workplace, round: Round): Promise<void> {
  const bench = await workplace.open({ acceptDownloads: true });
  await bench.gridIsReady();
  const clock = await DeskClock.on(bench.page);
  await open(bench, clock, short, "371 rows", round);
  await bench.go("Quy đổi");
  const write = bench.button("Ghi danh mục quy đổi vào trang mới");
  await write.waitFor();
  // Where the file names no standard unit a person chooses one first.
  const shortlist = bench.page.getByRole("group", { name: "Năm sản phẩm phù hợp nhất" }).getByRole("radio");
  if ((await shortlist.count()) > 0) await shortlist.first().click();
  await bench.page.waitForTimeout(2000);
  await clock.begin();
  await write.click();
  await clock.until("written");
  round.set("371 rows: catalogue written", await clock.read());

  await open(bench, clock, long, "5.000 rows", round);
  await bench.go("Rà soát");
  await bench.goToCell("D10");
  await bench.page.waitForTimeout(1500);
  await bench.page.keyboard.type("Văn bản");
  await clock.begin();
  await bench.page.keyboard.press("Enter");
  await clock.until("counted");
  round.set("5.000 rows: typed cell to sentence", await clock.read());
  await bench.close();
}

async function open(
  bench: WorkbenchPage,
  clock: DeskClock,
  file: ChosenFile,
  name: string,
  round: Round,
): Promise<void> {
  await bench.page.waitForTimeout(1000);
  await clock.begin();
  await bench.openFile(file);
  await clock.until("sentence");
  round.set(`${name}: opened, sentence`, await clock.read());
  await clock.until("grid");
  round.set(`${name}: opened, grid`, await clock.read());
}

const folders = process.argv.slice(2);
const builds = (folders.length > 0 ? folders : ["dist"]).map((folder) => ({
  folder: resolve(folder),
  rounds: [] as Round[],
}));
const load = [loadavg()[0]];
for (let round = 0; round < rounds; round++) {
  for (const build of builds) {
    const measured: Round = new Map();
    await visits(build.folder, measured);
    const workplace = await openWorkplace(build.folder);
    try {
      await work(workplace, measured);
    } finally {
      await workplace.close();
    }
    build.rounds.push(measured);
    load.push(loadavg()[0]);
  }
}
process.stdout.write(`median of ${rounds}, load ${load.map((each) => (each ?? 0).toFixed(1)).join(" ")}\n`);
for (const name of builds[0]?.rounds[0]?.keys() ?? []) {
  for (const { folder, rounds: all } of builds) {
    const waits = all.flatMap((round) => round.get(name) ?? []);
    const { wall, task, longest } = {
      wall: median(waits.map((wait) => wait.wall)),
      task: median(waits.map((wait) => wait.task)),
      longest: median(waits.map((wait) => wait.longest)),
    };
    const figures = `clock ${ms(wall)}  task ${ms(task)}  longest ${ms(longest)}`;
    process.stdout.write(`${name.padEnd(40)} ${figures}  ${builds.length > 1 ? basename(folder) : ""}\n`);
  }
}
process.exit(0);

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`.padStart(8);
}
