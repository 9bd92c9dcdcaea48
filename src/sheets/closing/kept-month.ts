/**
 * What a closed period rests on, as text that is kept with it: the parameters of its scores, the coefficients of the
 * products on its lines, and its people as they were.
 */
import * as z from "zod";
import { checkedOnce, scoringValues, type ScoringKey, type Settings } from "../../profiles/profile";
import { roles, type Person } from "../../scoring/assignment";
import type { Product } from "../../scoring/product";
import { parseJson } from "../../text/parse-json";

const keptSchema = z.object({
  rules: z.object(scoringValues),
  /** Code, coefficient, words. */
  products: z.array(z.tuple([z.string(), z.number().nullable(), z.string(), z.string(), z.string()])),
  people: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), position: z.string(), unit: z.string() },
      ...{ role: z.enum(roles), similarTasks: z.string(), manager: z.string() },
    }),
  ),
});

export interface KeptMonth {
  readonly rules: Pick<Settings, ScoringKey>;
  /** Only those that a line names. */
  readonly products: readonly Product[];
  readonly people: readonly Person[];
}

export function keptText({ rules, products, people }: KeptMonth): string {
  const kept: z.input<typeof keptSchema> = {
    // Of the whole settings only these move a score.
    rules: z.object(scoringValues).parse(rules, checkedOnce),
    products: products.map(({ code, coefficient, task, detail, output }) => [code, coefficient, task, detail, output]),
    people: people.map((person) => ({ ...person })),
  };
  return JSON.stringify(kept);
}

/** `null` for a text that somebody changed, or that a later version wrote in another way. */
export function keptMonthOf(text: string): KeptMonth | null {
  const read = keptSchema.safeParse(parseJson(text), checkedOnce);
  if (!read.success) return null;
  const { rules, products, people } = read.data;
  return {
    ...{ rules, people },
    products: products.map(([code, coefficient, task, detail, output]) => ({
      code,
      coefficient,
      task,
      detail,
      output,
    })),
  };
}
