/** Reading the file of a conversion, all of its cells, beside other libraries. */
import type { BenchFamily, BenchTask } from "../bench-family";
import { convertedPlans } from "../converted-plans";
import { ours, peers, type XlsxPeer } from "../xlsx-peers";

const files = new Map<number, Promise<Uint8Array>>();

async function fileOf(products: number): Promise<Uint8Array> {
  const plans = await convertedPlans(products);
  return (await ours.write?.(plans)) ?? new Uint8Array();
}

function taskOf({ name, read }: XlsxPeer): BenchTask {
  return {
    name,
    async prepare(products) {
      if (!files.has(products)) files.set(products, fileOf(products));
      const bytes = (await files.get(products)) ?? new Uint8Array();
      return () => read(bytes);
    },
  };
}

export const family: BenchFamily = {
  name: "read .xlsx",
  unit: "products",
  sizes: [1_000, 5_000, 20_000],
  tasks: [taskOf(ours), ...peers.map(taskOf)],
};
