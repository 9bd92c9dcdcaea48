/** The grid that the head and every row of the desk share: few columns in a pane, all of them where there is room. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** Where all columns stand beside each other. */
const wide = "@container desk (min-width: 600px)";

export const useDeskLook = makeStyles({
  desk: { containerName: "desk", containerType: "inline-size", display: "flex", flexDirection: "column", gap: "8px" },
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 58px 50px 28px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    [wide]: { gridTemplateColumns: "minmax(120px, 1fr) 64px 64px 62px 62px 62px 56px minmax(110px, 0.7fr) 28px" },
  },
  /** Only where there is room. */
  roomy: { display: "none", [wide]: { display: "block" } },
  /** Only where there is none. */
  tight: { [wide]: { display: "none" } },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
