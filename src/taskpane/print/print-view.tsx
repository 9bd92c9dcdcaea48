/** Bản in: the forms page by page as they will be printed, what is missing before they can be signed, and the printer. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { useEffect, useMemo, useState } from "react";
import { printablePage } from "../../workbook/paper";
import { printedPages } from "../../workbook/printed-pages";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { OfficeSection } from "../office/office-section";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import { PaperCopy } from "./paper-copy";
import { PrintedSheet } from "./printed-sheet";

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Pages that are drawn at once; more come with a press. */
const pagesAtOnce = 6;
/** In points: what the pane has for a page. */
const roomInPane = 215;
const pagePadding = 40;

export function PrintView() {
  const { state, text, controller } = usePane();
  const [forms, setForms] = useState<readonly SheetPlan[] | null>(null);
  const { catalogue, score } = state;
  useEffect(() => {
    let isLate = false;
    void controller.printedForms().then((made) => {
      if (!isLate) setForms(made);
    });
    return () => {
      isLate = true;
    };
  }, [controller, catalogue, score.period, score.tables]);
  if (forms && forms.length > 0) return <Forms forms={forms} />;
  return (
    <ViewFrame label={text.views.print}>
      {forms ? (
        <EmptyState icon={<DocumentAdd48Regular />} title={text.print.none} body={text.print.noneBody} />
      ) : (
        <p>{text.loadingView}</p>
      )}
    </ViewFrame>
  );
}

const everything = "";

function Forms({ forms }: { readonly forms: readonly SheetPlan[] }) {
  const styles = useStyles();
  const { text, format, environment } = usePane();
  const [chosen, setChosen] = useState(everything);
  const [shown, setShown] = useState(pagesAtOnce);
  const [isPrinting, setPrinting] = useState(false);
  const sheets = useMemo(() => forms.map((plan) => ({ plan, pages: printedPages(plan) })), [forms]);
  const wanted = sheets.some(({ plan }) => plan.name === chosen)
    ? sheets.filter(({ plan }) => plan.name === chosen)
    : sheets;
  const count = wanted.reduce((sum, { pages }) => sum + pages.length, 0);
  const pageCount = text.print.pages(format.number(count));
  let left = shown;
  return (
    <ViewFrame
      label={text.views.print}
      footer={
        environment.canPrint === true ? (
          <ActionBar label={text.print.print} hint={pageCount} onAct={() => setPrinting(true)} />
        ) : (
          <p className={styles.note}>{text.print.fromExcel}</p>
        )
      }
    >
      <OfficeSection />
      <Field label={text.print.which}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <option value={everything}>{text.print.all(format.number(forms.length))}</option>
          {forms.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.note} role="status">
        {pageCount}
      </p>
      {wanted.map(({ plan, pages }) => {
        const drawn = pages.slice(0, Math.max(0, left));
        left -= drawn.length;
        return (
          <section key={plan.name} aria-label={plan.name}>
            <PrintedSheet plan={plan} pages={drawn} zoom={roomInPane / (printablePage(plan).width + pagePadding)} />
          </section>
        );
      })}
      {count > shown ? (
        <Button onClick={() => setShown(shown + pagesAtOnce)}>
          {text.print.more(format.number(Math.min(pagesAtOnce, count - shown)))}
        </Button>
      ) : null}
      {isPrinting ? (
        <PaperCopy
          title={wanted.length === 1 ? (wanted[0]?.plan.name ?? "") : text.print.title}
          sheets={wanted}
          onDone={() => setPrinting(false)}
        />
      ) : null}
    </ViewFrame>
  );
}
