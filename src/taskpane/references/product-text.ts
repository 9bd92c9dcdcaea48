/** A product and its measures in the words of a line. */
import { bandWords } from "../../app/far-sentence";
import type { ComplexityGroup } from "../../catalogue/complexity-group";
import type { TimeBandNumber } from "../../catalogue/time-band";
import type { Pane } from "../shared/pane-context";

export interface ProductTexts {
  readonly task: string;
  readonly detail: string;
  readonly output: string;
}

/** "Soạn thảo công văn — Công văn": what is done, and what comes out of it. */
export function productText({ task, detail, output }: ProductTexts): string {
  return [detail === "" ? task : detail, output].filter((part) => part !== "").join(" — ");
}

export interface Measures {
  readonly group: ComplexityGroup | null;
  readonly band: TimeBandNumber | null;
  readonly coefficient: number | null;
}

/** "N2 · Từ 25 phút đến dưới 45 phút · hệ số 1,7". */
export function measuresText({ group, band, coefficient }: Measures, { text, format }: Pane): string {
  const parts = [
    ...(group === null ? [] : [group]),
    ...(band === null ? [] : [bandWords(band)]),
    ...(coefficient === null ? [] : [text.references.coefficient(format.number(coefficient, 4))]),
  ];
  return parts.length === 0 ? text.references.noMeasures : parts.join(" · ");
}
