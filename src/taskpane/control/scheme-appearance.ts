import type { PaneEnvironment } from "./environment";

/** Light or dark as the system or browser is set. */
export function schemeAppearance(): Pick<PaneEnvironment, "appearance" | "onAppearanceChange"> {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    appearance: () => (dark.matches ? "dark" : "light"),
    onAppearanceChange(listener) {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
  };
}
