/** The pages in their own size, for the printer alone: they stand beside the pane in the page and show on paper only. */
import { makeStaticStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { PrintedPage } from "../../workbook/printed-pages";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { PrintedSheet } from "./printed-sheet";

const usePaper = makeStaticStyles({
  "@page": { size: "A4 landscape", margin: "13mm 8mm 13mm 23mm" },
  "@media print": {
    "body > *:not(.paper-copy)": { display: "none" },
    "html, body": { height: "auto", overflow: "visible" },
  },
  "@media screen": { ".paper-copy": { display: "none" } },
});

export interface PaperCopyProps {
  /** What a saved file is called. */
  readonly title: string;
  readonly sheets: readonly { readonly plan: SheetPlan; readonly pages: readonly PrintedPage[] }[];
  readonly onDone: () => void;
}

export function PaperCopy({ title, sheets, onDone }: PaperCopyProps) {
  usePaper();
  useEffect(() => {
    const before = document.title;
    document.title = title;
    // Returns when the person has printed or thought better of it.
    window.print();
    document.title = before;
    onDone();
  }, [title, onDone]);
  return createPortal(
    <div className="paper-copy">
      {sheets.map(({ plan, pages }) => (
        <PrintedSheet key={plan.name} plan={plan} pages={pages} zoom={1} />
      ))}
    </div>,
    document.body,
  );
}
