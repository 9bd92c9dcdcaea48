/** Writing the sheets of a conversion into a new file, beside other libraries. Ours writes all of a plan, they a part of it. */
import type { BenchFamily, BenchTask } from "../bench-family";
import { convertedPlans } from "../converted-plans";
import { ours, peers, type XlsxPeer } from "../xlsx-peers";

const plans = new Map<number, ReturnType<typeof convertedPlans>>();

function taskOf(name: string, write: NonNullable<XlsxPeer["write"]>): BenchTask {
  return {
    name,
    async prepare(products) {
      if (!plans.has(products)) plans.set(products, convertedPlans(products));
      const sheets = (await plans.get(products)) ?? [];
      return () => write(sheets);
    },
  };
}

const others = peers.flatMap(({ name, write }) => (write ? [taskOf(name, write)] : []));

export const family: BenchFamily = {
  name: "write .xlsx",
  unit: "products",
  sizes: [1_000, 5_000, 20_000],
  tasks: [taskOf(ours.name, ours.write ?? (() => Promise.reject(new Error("ours writes")))), ...others],
};
