import * as old from "/tmp/wt/base/src/hosts/xlsx/xlsx-host";
import * as mine from "/tmp/wt/xlsx/src/hosts/xlsx/xlsx-host";
import { convertedPlans } from "./test/bench/converted-plans";
import { race } from "./test/bench/race";
import { peers } from "./test/bench/xlsx-peers";
import { noChange } from "./src/workbook/workbook-change";
const sizes = (process.argv[2] ?? "1000,5000").split(",").map(Number);
const peerNames=(process.argv[3]??"").split(",");
for (const n of sizes) {
  const sheets = await convertedPlans(n);
  const write = (lib: any) => async () => { const h = await lib.emptyWorkbook(); await h.apply({ ...noChange, sheets }); return h.toBytes(); };
  const bytes = await write(old)(); const bytes2 = await write(mine)();
  console.log(n, "bytes equal", Buffer.compare(bytes, bytes2) === 0, bytes.length);
  const read = (lib: any) => async () => (await lib.openXlsx(bytes)).read();
  const works: [string, () => unknown][] = [["write old", write(old)], ["write new", write(mine)], ["read old", read(old)], ["read new", read(mine)]];
  for (const p of peers) if (peerNames.includes(p.name)) { if (p.write) works.push([`write ${p.name}`, () => p.write!(sheets)]); works.push([`read ${p.name}`, () => p.read(bytes)]); }
  const t = await race(works.map(([, w]) => w), { rounds: 5, warmRounds: 1 });
  works.forEach(([name], i) => console.log(n, name.padEnd(22), t[i]!.toFixed(0).padStart(6), "× write old", (t[i]! / t[0]!).toFixed(2), "× read old", (t[i]! / t[2]!).toFixed(2)));
}
