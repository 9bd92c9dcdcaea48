/** A later value of a parameter leaves the months before it as they were. */
import { describe, expect, it } from "vitest";

import { laoCai } from "../../src/profiles/lao-cai";
import { inForce, profileSchema, settingsOf, type Profile } from "../../src/profiles/profile";
import { profiles } from "../../src/profiles/profiles";
import { isScoringKey, scoringKeys } from "../../src/profiles/scoring-keys";
import { firstMonthOf, type Month, type Period } from "../../src/text/period";

const { excellentShare } = laoCai.parameters;
const granted: Profile = profileSchema.parse({
  ...laoCai,
  parameters: {
    ...laoCai.parameters,
    excellentShare: {
      ...excellentShare,
      value: 0.25,
      from: "2027-01",
      source: "Quyết định cho phép 25 %",
      earlier: [
        { ...excellentShare, value: 0.2, from: "2026-07" },
        { ...excellentShare, value: 0.15, from: "2026-01" },
      ],
    },
  },
});

describe("settings in force", () => {
  it.each<[Month | null, number]>([
    ["2025-12", 0.15],
    ["2026-01", 0.15],
    ["2026-06", 0.15],
    ["2026-07", 0.2],
    ["2026-12", 0.2],
    ["2027-01", 0.25],
    ["2030-01", 0.25],
    [null, 0.25],
  ])("in %s are those of that month: %d", (month, share) => {
    expect(settingsOf(granted, month)).toEqual({ ...settingsOf(laoCai), excellentShare: share });
  });

  it("of a longer period are those of its first month", () => {
    const shareOf = (period: Period) => settingsOf(granted, firstMonthOf(period)).excellentShare;
    expect(["2026-Q3", "2026-H2", "2026", "2027"].map((period) => shareOf(period as Period))).toEqual([
      0.2, 0.2, 0.15, 0.25,
    ]);
  });

  it("come with the document that says so", () => {
    expect(inForce(granted.parameters.excellentShare, "2027-02").source).toBe("Quyết định cho phép 25 %");
    expect(inForce(granted.parameters.excellentShare, "2026-12").source).toBe(excellentShare.source);
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "of %s are the same in every month so far",
    (_, profile) => {
      expect(settingsOf(profile, "2026-01")).toEqual(settingsOf(profile));
      expect(settingsOf(profile, "2026-12")).toEqual(settingsOf(profile));
    },
  );

  it.each([
    ["as new as the newest", [{ ...excellentShare, from: "2027-01" }]],
    [
      "in the wrong order",
      [
        { ...excellentShare, from: "2026-01" },
        { ...excellentShare, from: "2026-07" },
      ],
    ],
  ])("cannot have an earlier value %s", (_, earlier) => {
    const parameters = {
      ...laoCai.parameters,
      excellentShare: { ...excellentShare, from: "2027-01", earlier },
    };
    expect(profileSchema.safeParse({ ...laoCai, parameters }).success).toBe(false);
  });
});

describe("scoring rules", () => {
  it("are told from those of the conversion by their key", () => {
    expect([...scoringKeys].sort()).toEqual([
      "cap",
      "conditions",
      "deduction",
      "delayPenalty",
      "delayUnit",
      "excellentReading",
      "excellentShare",
      "failurePenalty",
      "generalCriteria",
      "holidays",
      "leaderFormula",
      "levels",
      "restDays",
      "resultMax",
    ]);
    expect(["digits", "profile", "toString"].filter(isScoringKey)).toEqual([]);
  });
});
