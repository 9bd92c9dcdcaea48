/**
 * The pages in their own size, for the printer alone: they stand beside the pane in the page from the moment the browser
 * lays out for paper, by our button or by its own menu, until it has printed or the person thought better of it.
 */
import { makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { PrintedPage } from "../../workbook/printed-pages";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { PrintedSheet } from "./printed-sheet";

/*
 * Without margins of its own the browser writes no address and date on a form; each page brings those of its sheet. The
 * rules stay when the view is left: what is printed then must not come out blank. As text, since an object holds no
 * rules within "@media".
 */
const usePaper = makeStaticStyles(`
  @page { size: A4 landscape; margin: 0; }
  @media print {
    html[data-paper] > body > *:not(.paper-copy) { display: none !important; }
    html[data-paper], html[data-paper] > body { height: auto; overflow: visible; }
  }
  @media screen { .paper-copy { display: none; } }
`);

export interface PaperCopyProps {
  /** What a saved file is called. */
  readonly title: string;
  readonly sheets: readonly { readonly plan: SheetPlan; readonly pages: readonly PrintedPage[] }[];
}

export function PaperCopy({ title, sheets }: PaperCopyProps) {
  usePaper();
  const [isOnPaper, setOnPaper] = useState(false);
  useEffect(() => {
    // The browser looks at the page as soon as these have returned.
    const lay = () => flushSync(() => setOnPaper(true));
    const clear = () => setOnPaper(false);
    window.addEventListener("beforeprint", lay);
    window.addEventListener("afterprint", clear);
    return () => {
      window.removeEventListener("beforeprint", lay);
      window.removeEventListener("afterprint", clear);
    };
  }, []);
  return isOnPaper ? <Copy title={title} sheets={sheets} /> : null;
}

function Copy({ title, sheets }: PaperCopyProps) {
  useLayoutEffect(() => {
    const before = document.title;
    document.title = title;
    document.documentElement.dataset["paper"] = "";
    return () => {
      document.title = before;
      delete document.documentElement.dataset["paper"];
    };
  }, [title]);
  return createPortal(
    <div className="paper-copy">
      {sheets.map(({ plan, pages }) => (
        <PrintedSheet key={plan.name} plan={plan} pages={pages} count={pages.length} zoom={1} />
      ))}
    </div>,
    document.body,
  );
}
