/**
 * A theme laid on the colour that Excel gives its panes (white, colourful, dark grey, black): the neutral
 * surfaces follow that colour, and every text that would be too dim on them is drawn nearer to black or white.
 */
import type { Theme } from "@fluentui/react-components";
import { channelsOf, contrast, luminance, mix } from "./contrast";

const white = "#ffffff";
const black = "#000000";

/** How far a surface stands off the pane's own. */
const surfaces = {
  colorNeutralBackground1: 0,
  colorNeutralBackground1Hover: 0.05,
  colorNeutralBackground1Pressed: 0.1,
  colorNeutralBackground1Selected: 0.08,
  colorNeutralBackground2: 0.02,
  colorNeutralBackground3: 0.05,
  colorNeutralBackground4: 0.06,
  colorNeutralBackground5: 0.08,
  colorNeutralBackground6: 0.1,
  colorSubtleBackgroundHover: 0.05,
  colorSubtleBackgroundPressed: 0.1,
  colorSubtleBackgroundSelected: 0.08,
} as const satisfies Partial<Record<keyof Theme, number>>;

/** How far a quiet line stands off the surface, towards the text. */
const lines = {
  colorNeutralStroke1: 0.3,
  colorNeutralStroke2: 0.2,
  colorNeutralStroke3: 0.12,
} as const satisfies Partial<Record<keyof Theme, number>>;

const isText =
  /^color(NeutralForeground[1-4]|BrandForeground(1|2|Link)|CompoundBrandForeground1|Status(Danger|Warning|Success)Foreground[13])(Hover|Pressed|Selected)?$/;
const isMeaningfulLine = /^color(NeutralStrokeAccessible|CompoundBrandStroke|BrandStroke1)(Hover|Pressed|Selected)?$/;

/** Whether white reads better than black on the colour. */
export function isDarkSurface(surface: string): boolean {
  return contrast(white, surface) > contrast(black, surface);
}

export function onSurface(theme: Theme, surface: string): Theme {
  if (!channelsOf(surface)) return theme;
  const isDark = isDarkSurface(surface);
  const text = isDark ? white : black;
  const shade = shadeOf(surface, isDark);
  const grounds = mapped(surfaces, (share) => mix(surface, shade, share));
  const readable = (color: string, least: number) => nearer(color, text, Object.values(grounds), least);
  const texts = Object.entries(theme).flatMap(([name, color]): [string, string][] => {
    if (typeof color !== "string") return [];
    if (isText.test(name)) return [[name, readable(color, 4.5)]];
    return isMeaningfulLine.test(name) ? [[name, readable(color, 3)]] : [];
  });
  return { ...theme, ...grounds, ...mapped(lines, (share) => mix(surface, text, share)), ...Object.fromEntries(texts) };
}

/** Away from the text wherever there is room, so that text stays readable on a surface of middle grey. */
function shadeOf(surface: string, isDark: boolean): string {
  if (isDark) return luminance(surface) > 0.05 ? black : white;
  return luminance(surface) > 0.6 ? black : white;
}

/** The colour itself where it reads well on all grounds, else the first step towards the text's colour that does. */
function nearer(color: string, text: string, grounds: readonly string[], least: number): string {
  for (let step = 0; step < 20; step += 1) {
    const tried = mix(color, text, step / 20);
    if (grounds.every((ground) => contrast(tried, ground) >= least)) return tried;
  }
  return text;
}

function mapped(shares: Readonly<Record<string, number>>, colorOf: (share: number) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, colorOf(share)]));
}
