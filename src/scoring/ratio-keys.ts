/**
 * The ratios that some form has, named as ND Điều 12–17 names them: quantity (số lượng), quality (chất lượng), progress
 * (tiến độ), and of leaders the people they manage, how they organise the work, and how they hold people together.
 */
export const lineRatioKeys = ["a", "b", "c"] as const;
export type LineRatioKey = (typeof lineRatioKeys)[number];

/** The ratios of leaders alone. Each is 100 % or 50 %, nothing between. */
export const leaderRatioKeys = ["d", "đ", "e"] as const;

export const ratioKeys = [...lineRatioKeys, ...leaderRatioKeys] as const;
export type RatioKey = (typeof ratioKeys)[number];

/** What a leader's ratio is worth where something was wrong (ND Điều 16–17); all is well at 1. */
export const halfRatio = 0.5;

/** One ratio of the role's form, 0–1 and more when uncapped. */
export interface Ratio {
  readonly key: RatioKey;
  readonly value: number;
}
