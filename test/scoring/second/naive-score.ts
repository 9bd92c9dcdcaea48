/**
 * The score of an office for a second time, as plainly as domain.md §4 says it and without anything of `src/scoring`: what
 * both come to must be the same. Slow and simple on purpose.
 */

export interface NaiveLine {
  readonly kind: "planned" | "returned" | "takenOver" | "sudden";
  readonly k: number;
  readonly share: number;
  readonly g: number;
  readonly h: number;
  /** Days since 1 January 2026; `null` when not given. */
  readonly due: number | null;
  readonly doneDay: number | null;
  readonly f: number;
  readonly fObjective: boolean;
  /** l as given, or `null`: by the days. */
  readonly l: number | null;
  readonly lObjective: boolean;
}

export type NaiveRole = "staff" | "head" | "deputy" | "support";
export type NaiveLevel = "excellent" | "good" | "complete" | "incomplete";
export type OwnRatios = Readonly<Partial<Record<"a" | "b" | "c" | "d" | "đ" | "e", number>>>;

export interface NaivePerson {
  readonly name: string;
  readonly unit: string;
  readonly role: NaiveRole;
  readonly manager: string;
  readonly group: string;
  readonly lines: readonly NaiveLine[];
  /** What counts of each general criterion, out of its maximum; `null` = nobody marked it. */
  readonly marks: readonly { readonly max: number; readonly self: number | null; readonly authority: number | null }[];
  readonly own: OwnRatios;
  readonly unitLevel: NaiveLevel | null;
  readonly forced: boolean;
}

export interface NaiveSettings {
  readonly delayUnit: "day" | "occurrence";
  readonly failurePenalty: number;
  readonly delayPenalty: number;
  readonly cap: "ratio" | "block" | "eachLine";
  readonly deduction: "line" | "product";
  readonly restDays: "counted" | "rolled";
  readonly holidays: readonly number[];
  readonly leaderFormula: "decree" | "party";
}

export interface NaiveScore {
  readonly assigned: number;
  readonly ratios: OwnRatios | null;
  readonly result: number | null;
  readonly general: number;
  readonly total: number | null;
  readonly level: NaiveLevel | null;
}

const order: readonly NaiveLevel[] = ["excellent", "good", "complete", "incomplete"];
const worse = (one: NaiveLevel, other: NaiveLevel) => (order.indexOf(one) > order.indexOf(other) ? one : other);
const nine = (value: number) => Number(value.toFixed(9));

/** 1 January 2026 is a Thursday. */
function isRestDay(day: number, holidays: readonly number[]): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 6 || weekday === 0 || holidays.includes(day);
}

function delaysOf(line: NaiveLine, settings: NaiveSettings): number {
  if (line.lObjective) return 0;
  if (line.l !== null) return line.l;
  if (line.due === null || line.doneDay === null) return 0;
  let due = line.due;
  if (settings.restDays === "rolled") while (isRestDay(due, settings.holidays)) due += 1;
  const late = line.doneDay > due ? line.doneDay - due : 0;
  return settings.delayUnit === "day" ? late : late > 0 ? 1 : 0;
}

/** A, and the three sums that are held against it; `isCapped` takes h of each line at its g. */
function sumsOf(lines: readonly NaiveLine[], settings: NaiveSettings, isCapped: boolean) {
  let [assigned, a, b, c] = [0, 0, 0, 0];
  for (const line of lines) {
    const k = line.k * line.share;
    if (line.kind === "planned" || line.kind === "returned") assigned += k * line.g;
    if (line.kind === "returned") continue;
    const isLimited = isCapped && (line.kind === "planned" || line.g > 0);
    const h = isLimited && line.h > line.g ? line.g : line.h;
    const f = line.fObjective ? 0 : line.f;
    const l = delaysOf(line, settings);
    a += k * h;
    if (settings.deduction === "line") {
      b += k * h * Math.max(0, 1 - settings.failurePenalty * f);
      c += k * h * Math.max(0, 1 - settings.delayPenalty * l);
    } else {
      b += k * (h - Math.min(settings.failurePenalty * f, h));
      c += k * (h - Math.min(settings.delayPenalty * l, h));
    }
  }
  return { assigned, a, b, c };
}

function generalOf({ marks }: NaivePerson): number {
  return marks.reduce((sum, { max, self, authority }) => sum + (authority ?? self ?? max), 0);
}

/** Whose scores decide a leader's d, before circles are looked at. */
function managedBy(leader: NaivePerson, people: readonly NaivePerson[]): NaivePerson[] {
  const namesakes = (name: string) => people.filter((each) => each.name === name);
  const above = (person: NaivePerson): NaivePerson[] => {
    const chain: NaivePerson[] = [];
    let next = person;
    for (;;) {
      const found: readonly NaivePerson[] = next.manager === "" ? [] : namesakes(next.manager);
      const [manager] = found;
      if (found.length !== 1 || !manager || manager === next || chain.includes(manager)) break;
      chain.push(manager);
      next = manager;
    }
    return chain;
  };
  const led = people.filter((person) => person !== leader && above(person).includes(leader));
  if (led.length > 0 || leader.role !== "head") return led;
  const superiors = above(leader);
  return people.filter(
    (person) =>
      person !== leader && person.role !== "head" && person.unit === leader.unit && !superiors.includes(person),
  );
}

export function naiveOffice(people: readonly NaivePerson[], settings: NaiveSettings): readonly NaiveScore[] {
  const leaders = people.filter(({ role }) => role === "head" || role === "deputy");
  const needs = new Map(leaders.map((leader) => [leader, managedBy(leader, people)]));
  const reaches = (from: NaivePerson, to: NaivePerson): boolean => {
    const seen = new Set<NaivePerson>();
    const open = [...(needs.get(from) ?? [])];
    for (let next = open.pop(); next; next = open.pop()) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(needs.get(next) ?? []));
    }
    return false;
  };
  const scores = new Map<NaivePerson, NaiveScore>();
  const scoreOf = (person: NaivePerson): NaiveScore => {
    const known = scores.get(person);
    if (known) return known;
    const below = (needs.get(person) ?? []).filter((other) => !reaches(other, person));
    const score = naiveScore(person, below.map(scoreOf), settings);
    scores.set(person, score);
    return score;
  };
  return people.map(scoreOf);
}

function naiveScore(person: NaivePerson, below: readonly NaiveScore[], settings: NaiveSettings): NaiveScore {
  const general = generalOf(person);
  const { assigned, ...sums } = sumsOf(person.lines, settings, settings.cap === "eachLine");
  const ratios = ratiosOf(person, below, { assigned, ...sums }, settings);
  if (!ratios) return { assigned, ratios, result: null, general, total: null, level: null };
  const values = Object.values(ratios);
  const result = values.reduce((sum, value) => sum + value, 0) / values.length;
  const total = general + Math.min(70, result * 70);
  const seen = nine(total);
  const byPoints = seen >= 90 ? "excellent" : seen >= 70 ? "good" : seen >= 50 ? "complete" : "incomplete";
  const own = person.forced ? "incomplete" : byPoints;
  const level = person.role === "head" && person.unitLevel ? worse(own, person.unitLevel) : own;
  return { assigned, ratios, result, general, total, level };
}

function ratiosOf(
  { role, own }: NaivePerson,
  below: readonly NaiveScore[],
  { assigned, a, b, c }: ReturnType<typeof sumsOf>,
  settings: NaiveSettings,
): OwnRatios | null {
  if (role === "support") {
    return own.a === undefined || own.b === undefined || own.c === undefined ? null : { a: own.a, b: own.b, c: own.c };
  }
  if (!(assigned > 0)) return null;
  const capped = (value: number) => (settings.cap === "block" ? value : Math.min(1, value));
  const lines = { a: capped(a / assigned), b: capped(b / assigned), c: capped(c / assigned) };
  if (role === "staff") return lines;
  const isFailing = below.some(({ total }) => total !== null && nine(total) < 50);
  const d = own.d ?? (isFailing ? 0.5 : 1);
  if (settings.leaderFormula === "decree") return { ...lines, d, đ: own.đ ?? 1, e: own.e ?? 1 };
  return below.length > 0 || own.d !== undefined ? { ...lines, d } : lines;
}

/** The mean of the months scored; quarters that were scored in one piece stand for three months. */
export function naiveYear(months: readonly (number | null)[], quarters: readonly (number | null)[]) {
  const units = [0, 1, 2, 3].map((quarter) => {
    const own = quarters[quarter] ?? null;
    if (own !== null) return [own, own, own];
    return months.slice(3 * quarter, 3 * quarter + 3).flatMap((month) => month ?? []);
  });
  const mean = (list: readonly number[]) =>
    list.length === 0 ? null : list.reduce((sum, value) => sum + value, 0) / list.length;
  const all = units.flat();
  return {
    quarters: units.map(mean),
    halves: [mean(units.slice(0, 2).flat()), mean(units.slice(2).flat())],
    total: all.length < 6 ? null : mean(all),
  };
}
