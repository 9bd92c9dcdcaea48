/** A product of the converted catalogue that lines may name. */
export interface Product {
  readonly code: string;
  readonly task: string;
  readonly detail: string;
  readonly output: string;
  /** As published; `null` where it could not be computed. */
  readonly coefficient: number | null;
}
