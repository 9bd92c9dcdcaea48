/** The pane's colours: a green that sits well beside Excel, light and dark. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { Appearance } from "../control/environment";
import { onSurface } from "./on-surface";

const brand: BrandVariants = {
  10: "#03150A",
  20: "#082A16",
  30: "#0A381D",
  40: "#0B4624",
  50: "#0C552C",
  60: "#0D6333",
  70: "#0E6F3A",
  80: "#107C41",
  90: "#2B8C56",
  100: "#459B6B",
  110: "#5FAB81",
  120: "#79BA97",
  130: "#94C9AD",
  140: "#AFD8C3",
  150: "#CBE7D8",
  160: "#E7F5ED",
};

// Vietnamese stacks two marks on a letter (ế, ặ): these faces draw them well at 12 px.
const fontFamilyBase = "'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

const themes: Readonly<Record<Appearance, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    fontFamilyBase,
    // The dark ramp's own choices are too dim for text of 12 px.
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorCompoundBrandForeground1: brand[120],
  },
};

/** `surface` is the colour of the program around the pane, where it tells one. */
export function themeOf(appearance: Appearance, surface?: string | null): Theme {
  const theme = themes[appearance];
  return surface ? onSurface(theme, surface) : theme;
}
