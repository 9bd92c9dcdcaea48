/** Bản in: the forms page by page as they will be printed, what is missing before they can be signed, and the printer. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DocumentAdd48Regular } from "@fluentui/react-icons/svg/document-add";
import { useEffect, useMemo, useState } from "react";
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
/** 280 of the 320 pixels that the narrowest pane has for a page of 297 mm. */
const zoomInPane = 0.24;

export function PrintView() {
  const { state, text, controller, store } = usePane();
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
  }, [controller, catalogue, score.period, score.tables, score.typed, score.newcomers]);
  if (forms && forms.length > 0) return <Forms forms={forms} />;
  const toConvert = () => store.dispatch({ type: "viewOpened", view: "convert" });
  return (
    <ViewFrame label={text.views.print} footer={<ActionBar label={text.score.toConvert} onAct={toConvert} />}>
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
  const { state, text, format, environment, controller } = usePane();
  const [chosen, setChosen] = useState(everything);
  const [shown, setShown] = useState(pagesAtOnce);
  const sheets = useMemo(() => forms.map((plan) => ({ plan, pages: printedPages(plan) })), [forms]);
  const wanted = sheets.some(({ plan }) => plan.name === chosen)
    ? sheets.filter(({ plan }) => plan.name === chosen)
    : sheets;
  const count = wanted.reduce((sum, { pages }) => sum + pages.length, 0);
  const pageCount = text.print.pages(format.number(count));
  const canPrint = environment.canPrint === true;
  /** The first of the wanted that stands in the workbook, where the pane has no printer. */
  const sheet = wanted.flatMap(({ plan }) => state.outputs.filter(({ marker }) => marker === plan.marker)).at(0);
  const open = () => {
    if (sheet) void controller.goTo({ sheet: sheet.name, row: 1, column: 1 });
  };
  let left = shown;
  return (
    <ViewFrame
      label={text.views.print}
      footer={
        canPrint ? (
          <ActionBar label={text.print.print} hint={text.print.printHint} onAct={() => window.print()} />
        ) : (
          <ActionBar
            label={sheet ? text.print.openSheet(sheet.name) : text.print.openFirst}
            hint={sheet ? text.print.fromExcel : text.print.writeFirst}
            isDisabled={!sheet}
            onAct={open}
          />
        )
      }
    >
      <OfficeSection isFolded />
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
            <PrintedSheet plan={plan} pages={drawn} count={pages.length} zoom={zoomInPane} />
          </section>
        );
      })}
      {count > shown ? (
        <Button onClick={() => setShown(shown + pagesAtOnce)}>
          {text.print.more(format.number(Math.min(pagesAtOnce, count - shown)))}
        </Button>
      ) : null}
      {canPrint ? (
        <PaperCopy title={wanted.length === 1 ? (wanted[0]?.plan.name ?? "") : text.print.title} sheets={wanted} />
      ) : null}
    </ViewFrame>
  );
}
