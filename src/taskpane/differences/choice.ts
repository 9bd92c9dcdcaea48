/** What "Nhận" and "Bỏ" would do now, told from what is ticked and shown. Pure. */
import type { CatalogueDifference } from "../../app/catalogue-differences";
import { isOwnChoice } from "./shown-differences";

export interface Choice {
  /** Rows of which the sources say something else: the ticked ones, else all that are shown. */
  readonly own: readonly CatalogueDifference[];
  /** The settings that are tried go along: nothing is ticked, and rows that follow them are among those shown. */
  readonly withTrial: boolean;
  /** Own rows that stay as they are in both. */
  readonly held: readonly CatalogueDifference[];
  /** How many rows of the list the choice moves. */
  readonly moved: number;
  readonly isAll: boolean;
}

export interface ChoiceOptions {
  readonly rows: readonly CatalogueDifference[];
  readonly shown: readonly CatalogueDifference[];
  readonly ticked: ReadonlySet<string>;
  readonly isTrial: boolean;
}

export function choiceOf({ rows, shown, ticked, isTrial }: ChoiceOptions): Choice {
  const wanted = ticked.size > 0 ? new Set(ticked) : new Set(shown.map(({ id }) => id));
  const own = rows.filter((row) => isOwnChoice(row) && wanted.has(row.id));
  const held = rows.filter((row) => isOwnChoice(row) && !wanted.has(row.id));
  const isAll = ticked.size === 0 && shown.length === rows.length;
  const withTrial = isTrial && (isAll || (ticked.size === 0 && shown.some(({ cause }) => cause === "follows")));
  // What follows a setting or was added goes along with every write.
  const followers = ticked.size > 0 ? 0 : shown.length - own.length;
  return { own, held, withTrial, moved: own.length + followers, isAll };
}
