/**
 * How a sheet prints: A4, one page wide and as long as it needs, page numbers at the foot.
 * Margins in inches (20 mm; 15 mm on the right), Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
import type { SheetPlan } from "../../../workbook/sheet-plan";

const margins = 'left="0.79" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.3"';
const paperA4 = 9;
/** "2/5" in the middle: the page and how many there are. */
const footer = "&amp;C&amp;P/&amp;N";

export function pageXml({ print }: SheetPlan): string {
  return (
    `<printOptions horizontalCentered="1"/><pageMargins ${margins}/>` +
    `<pageSetup paperSize="${paperA4}" fitToHeight="0" orientation="${print.orientation}"/>` +
    `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`
  );
}
