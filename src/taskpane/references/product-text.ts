/** A product and its measures in the words of a line. */
import { bandWords } from "../../app/far-sentence";
import type { ComplexityGroup } from "../../catalogue/complexity-group";
import { productName, type NamedProduct } from "../../catalogue/product-name";
import type { TimeBandNumber } from "../../catalogue/time-band";
import type { Pane } from "../shared/pane-context";

/** "Soạn thảo công văn — Công văn". */
export function productText(product: NamedProduct): string {
  return productName(product, " — ");
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
