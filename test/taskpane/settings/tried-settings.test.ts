import { describe, expect, it } from "vitest";

import { laoCai } from "../../../src/profiles/lao-cai";
import { settingsOf } from "../../../src/profiles/profile";
import { resetSettings, triesScoringOnly, trySettings } from "../../../src/taskpane/settings/tried-settings";

const own = settingsOf(laoCai);

describe("settings that are tried out", () => {
  it("are those that differ from what holds already", () => {
    const tried = trySettings({ scale: "frames" }, own, { digits: 1, cap: own.cap });
    expect(tried).toEqual({ scale: "frames", settings: { digits: 1 } });
    expect(trySettings(tried, own, { digits: own.digits })).toEqual({ scale: "frames" });
  });

  it("go back to the profile's, also from what the workbook says", () => {
    const base = { ...own, excellentShare: 0.25 };
    const tried = { settings: { digits: 1, cap: "block" } } as const;
    const reset = resetSettings({ tried, base, initial: own, keys: ["cap", "excellentShare"] });
    expect(reset).toEqual({ settings: { digits: 1, excellentShare: 0.2 } });
  });

  it.each([
    [{ settings: { cap: "block" } }, true],
    [{ settings: { cap: "block", digits: 1 } }, false],
    [{ profile: "so-tay-bnv", settings: { cap: "block" } }, false],
    [{}, false],
  ] as const)("are about scores alone: %j → %s", (options, expected) => {
    expect(triesScoringOnly(options)).toBe(expected);
  });
});
