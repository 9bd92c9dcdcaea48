/** Random periods of an office: all roles and settings, circles of managers, two people of one name, people on leave. */
import type { NaiveLine, NaivePerson, NaiveRole, NaiveSettings, OwnRatios } from "./naive-score";

export interface RandomOffice {
  readonly people: readonly NaivePerson[];
  readonly settings: NaiveSettings;
}

export type Dice = () => number;

/** The same throws for the same seed (mulberry32), 0–1. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function randomOffice(dice: Dice, criteria: readonly number[]): RandomOffice {
  const chance = (share: number) => dice() < share;
  const whole = (most: number) => Math.floor(dice() * (most + 1));
  const hundredths = (most: number) => whole(most * 100) / 100;
  const oneOf = <Value>(...values: readonly [Value, ...Value[]]): Value =>
    values[whole(values.length - 1)] ?? values[0];
  const maybe = <Value>(value: Value, share = 0.5): Value | null => (chance(share) ? value : null);

  const line = (): NaiveLine => ({
    kind: oneOf("planned", "planned", "planned", "returned", "takenOver", "sudden"),
    k: 0.01 + hundredths(20),
    share: chance(0.7) ? 1 : 0.01 + whole(98) / 100,
    g: oneOf(0, 1, whole(20), hundredths(5)),
    h: oneOf(0, 1, whole(20), hundredths(5)),
    due: maybe(whole(60), 0.7),
    doneDay: maybe(whole(70), 0.7),
    f: whole(3) * whole(2),
    fObjective: chance(0.2),
    l: maybe(whole(6), 0.3),
    lObjective: chance(0.2),
    exceeded: chance(0.4),
  });
  const own = (role: NaiveRole): OwnRatios => {
    const keys = role === "support" ? (["a", "b", "c"] as const) : (["d", "đ", "e"] as const);
    if (role === "staff") return {};
    const given = keys.filter((key) => chance(key === "d" ? 0.2 : 0.8));
    return Object.fromEntries(given.map((key) => [key, role === "support" ? whole(1000) / 1000 : oneOf(1, 0.5)]));
  };
  const size = 1 + whole(6);
  const names = Array.from({ length: size }, (_, index) => (chance(0.05) ? "Người 0" : `Người ${index}`));
  const people = names.map((name): NaivePerson => {
    const role = oneOf<NaiveRole>("staff", "staff", "head", "deputy", "support");
    return {
      name,
      role,
      unit: oneOf("Phòng A", "Phòng B"),
      manager: oneOf("", names[whole(size - 1)] ?? "", "Người khác"),
      group: oneOf("", "Nhóm 1", "Nhóm 2"),
      lines: chance(0.1) ? [] : Array.from({ length: 1 + whole(5) }, line),
      marks: criteria.map((max) => ({ max, self: maybe(dice() * max), authority: maybe(dice() * max) })),
      own: own(role),
      unitLevel: maybe(oneOf("excellent", "good", "complete", "incomplete"), 0.3),
      forced: chance(0.05),
    };
  });
  const settings: NaiveSettings = {
    delayUnit: oneOf("day", "occurrence"),
    failurePenalty: oneOf(0.25, 0.25, 0.1, 0),
    delayPenalty: oneOf(0.25, 0.25, 0.2, 1),
    cap: oneOf("ratio", "block", "eachLine"),
    deduction: oneOf("line", "product"),
    restDays: oneOf("counted", "rolled"),
    holidays: Array.from({ length: whole(4) }, () => whole(60)),
    conditions: oneOf("off", "off", "beside"),
    leaderFormula: oneOf("decree", "party"),
  };
  return { people, settings };
}
