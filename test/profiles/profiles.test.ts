import { describe, expect, it } from "vitest";
import { defaultProfile, findProfile, profiles } from "../../src/profiles/profiles";
import { type Profile, profileSchema, settingsOf, settingsSchema } from "../../src/profiles/profile";

function named(id: string): Profile {
  return findProfile(id) ?? expect.fail(`no profile ${id}`);
}

describe("profiles", () => {
  it("has the five sources, Lào Cai first and by default", () => {
    expect(profiles.map(({ id }) => id)).toEqual(["lao-cai", "so-tay-bnv", "phu-luc-3", "khanh-hoa", "thai-nguyen"]);
    expect(defaultProfile.id).toBe("lao-cai");
    expect(findProfile("ha-noi")).toBeNull();
  });

  it.each([
    ["lao-cai", "matrix"],
    ["so-tay-bnv", "frames"],
    ["phu-luc-3", "levels"],
    ["khanh-hoa", "frames"],
    ["thai-nguyen", "frames"],
  ])("%s converts by %s", (id, scale) => {
    expect(settingsOf(named(id))).toMatchObject({ profile: id, scale });
  });

  it.each(profiles)("$id cites a source for every figure and marks ours as proposed", ({ parameters }) => {
    for (const [key, { source, suggested }] of Object.entries(parameters)) {
      expect(source.length, key).toBeGreaterThan(10);
      expect(source.startsWith("Đề xuất của phần mềm") && !suggested, key).toBe(false);
    }
    expect(parameters.groupWeights.suggested).toBe(true);
    expect(parameters.bandMinutes.suggested).toBe(true);
    expect(parameters.frames.suggested).toBeUndefined();
    expect(parameters.levelPoints.suggested).toBeUndefined();
  });

  it("has the figures of ND and ST", () => {
    expect(settingsOf(defaultProfile)).toMatchObject({
      digits: 2,
      frames: [100, 200, 300, 400, 500].map((max) => ({ min: 0, max })),
      levelPoints: [100, 120, 150, 200],
      groupLevels: [1, 2, 3, 4, 4],
      resultMax: 70,
      failurePenalty: 0.25,
      delayPenalty: 0.25,
      levels: { excellent: 90, good: 70, complete: 50 },
      excellentShare: 0.2,
      excellentReading: "literal",
      delayUnit: "day",
      cap: "ratio",
    });
  });

  it("limits only group C of Khánh Hòa, to 50 items (7680-CV/VPTU)", () => {
    expect(settingsOf(named("khanh-hoa")).parts.map(({ id, maxRows }) => [id, maxRows])).toEqual([
      ["A", null],
      ["B", null],
      ["C", 50],
      ["D", null],
    ]);
  });
});

describe("general criteria (ND Phụ lục I, Mẫu số 01)", () => {
  const { generalCriteria } = settingsOf(defaultProfile);

  it("are three headings of 10 over ten criteria: 5 + 5, 4 × 2.5, 4 × 2.5", () => {
    expect(generalCriteria.map(({ number, max, isHeading }) => [number, max, isHeading])).toEqual([
      ["I", 10, true],
      ["I.1", 5, false],
      ["I.2", 5, false],
      ["II", 10, true],
      ...[1, 2, 3, 4].map((number) => [`II.${number}`, 2.5, false]),
      ["III", 10, true],
      ...[1, 2, 3, 4].map((number) => [`III.${number}`, 2.5, false]),
    ]);
  });

  it("must sum to 30, in settings as in profiles", () => {
    const settings = settingsOf(defaultProfile);
    const short = generalCriteria.filter(({ number }) => number !== "I.2");
    expect(settingsSchema.safeParse({ ...settings, generalCriteria: short }).success).toBe(false);
    const parameters = {
      ...defaultProfile.parameters,
      generalCriteria: { ...defaultProfile.parameters.generalCriteria, value: short },
    };
    expect(profileSchema.safeParse({ ...defaultProfile, parameters }).success).toBe(false);
  });

  it("may differ locally while they sum to 30", () => {
    const local = [{ number: "1", title: "Tiêu chí chung", max: 30, isHeading: false }];
    expect(settingsSchema.safeParse({ ...settingsOf(defaultProfile), generalCriteria: local }).success).toBe(true);
  });
});
