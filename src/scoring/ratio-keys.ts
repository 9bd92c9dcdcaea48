/** The ratios that some form has, named as ND Điều 12–17 names them: quantity (số lượng), quality (chất lượng), progress (tiến độ). */
export const ratioKeys = ["a", "b", "c"] as const;
export type RatioKey = (typeof ratioKeys)[number];

/** One ratio of the role's form, 0–1 and more when uncapped. */
export interface Ratio {
  readonly key: RatioKey;
  readonly value: number;
}
