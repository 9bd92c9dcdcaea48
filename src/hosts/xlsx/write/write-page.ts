/**
 * How a sheet prints: A4, one page wide and as long as it needs, black on white, page numbers at the foot.
 */
import { inchesOf } from "../../../workbook/paper";
import type { SheetPlan } from "../../../workbook/sheet-plan";

/** In the order of ECMA-376 part 1, 18.3.1.62. */
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
const paperA4 = 9;
/** "2/5" in the middle: the page and how many there are. */
const footer = "&amp;C&amp;P/&amp;N";

export function pageXml({ print, look }: SheetPlan): string {
  const margins = sides.map((side) => `${side}="${inchesOf(look.margins[side])}"`).join(" ");
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${margins}/>` +
    `<pageSetup paperSize="${paperA4}" fitToHeight="0" orientation="${print.orientation}" blackAndWhite="1"/>` +
    `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`
  );
}
