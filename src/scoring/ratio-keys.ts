/** The ratios that some form has, named as ND Điều 12–17 names them: quantity (số lượng), quality (chất lượng), progress (tiến độ). */
export const ratioKeys = ["a", "b", "c"] as const;
export type RatioKey = (typeof ratioKeys)[number];

/** The ratios of leaders alone: no form has them, but tables of marks may bring rows for them. */
export const leaderRatioKeys = ["d", "đ", "e"] as const;

/** One ratio of the role's form, 0–1 and more when uncapped. */
export interface Ratio {
  readonly key: RatioKey;
  readonly value: number;
}
