/**
 * The pane in the colours of Office's themes: it stands on Excel's own colour and every text is readable there.
 * Microsoft names no values. White, colourful and dark grey are what a developer read from a running Office
 * (OfficeDev/office-ui-fabric-core issue 732); black is approximate, so other greys are checked as well.
 */
import type { Theme } from "@fluentui/react-components";
import { describe, expect, it } from "vitest";

import { contrast } from "../../../src/taskpane/theme/contrast";
import { isDarkSurface } from "../../../src/taskpane/theme/on-surface";
import { themeOf } from "../../../src/taskpane/theme/pane-theme";

const themes = [
  { name: "white", surface: "#ffffff", isDark: false },
  { name: "colourful", surface: "#e6e6e6", isDark: false },
  { name: "dark grey", surface: "#6a6a6a", isDark: true },
  { name: "black", surface: "#262626", isDark: true },
  { name: "another light grey", surface: "#808080", isDark: false },
  { name: "another dark grey", surface: "#444444", isDark: true },
  { name: "fully black", surface: "#000000", isDark: true },
] as const;

const grounds = [
  "colorNeutralBackground1",
  "colorNeutralBackground2",
  "colorNeutralBackground3",
  "colorNeutralBackground5",
  "colorSubtleBackgroundHover",
  "colorSubtleBackgroundSelected",
] as const satisfies readonly (keyof Theme)[];

const texts = [
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorCompoundBrandForeground1",
  "colorStatusDangerForeground1",
  "colorStatusWarningForeground3",
] as const satisfies readonly (keyof Theme)[];

describe.each(themes)("on the $name of a theme", ({ surface, isDark }) => {
  const theme = themeOf(isDarkSurface(surface) ? "dark" : "light", surface);

  it("stands on Excel's colour, light or dark as that is", () => {
    expect(theme.colorNeutralBackground1).toBe(surface);
    expect(isDarkSurface(surface)).toBe(isDark);
  });

  it.each(texts)("writes %s readably on every surface", (text) => {
    const tooDim = grounds.filter((ground) => contrast(theme[text], theme[ground]) < 4.5);
    expect(tooDim.map((ground) => `${theme[text]} on ${ground} ${theme[ground]}`)).toEqual([]);
  });

  it("marks what is chosen by lines that can be seen", () => {
    expect(contrast(theme.colorCompoundBrandStroke, surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.colorNeutralStrokeAccessible, surface)).toBeGreaterThanOrEqual(3);
  });
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});
