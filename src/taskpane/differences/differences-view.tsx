/**
 * "Khác với bản đã ghi": every row old → new, sorted and filtered, taken or taken back each, several or all at once.
 * Rows that say something else in their source are choices of their own; a setting that is tried moves all rows at once
 * and is one choice; rows that only follow go along with either.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useMemo, useState } from "react";
import type { CatalogueDifference, CatalogueDifferences } from "../../app/catalogue-differences";
import { tableFinder } from "../../catalogue/catalogue-row";
import type { CellRef } from "../../workbook/address";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import type { CatalogueReading } from "../state/pane-state";
import { ChoiceBar } from "./choice-bar";
import { DifferenceList } from "./difference-list";
import { DifferenceTools } from "./difference-tools";
import { shownDifferences, type DifferenceFilter, type DifferenceOrder } from "./shown-differences";
import { TrialBox } from "./trial-box";
import { isTrial, triedChanges } from "./tried-changes";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  print: { marginLeft: "auto" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

const nothing: ReadonlySet<string> = new Set();

export function DifferencesView() {
  const { state, text, store } = usePane();
  const reading = state.catalogue.kind === "ready" ? state.catalogue.reading : null;
  const differences = reading?.differences ?? null;
  if (reading && differences && (differences.rows.length > 0 || isTrial(reading))) {
    return <Differing reading={reading} differences={differences} />;
  }
  const toConvert = () => store.dispatch({ type: "viewOpened", view: "convert" });
  return (
    <ViewFrame label={text.views.differences} footer={<ActionBar label={text.differences.back} onAct={toConvert} />}>
      <EmptyState
        tone="isDone"
        icon={<CheckmarkCircle48Regular />}
        title={text.differences.none}
        body={text.differences.noneBody}
      />
    </ViewFrame>
  );
}

interface DifferingProps {
  readonly reading: CatalogueReading;
  readonly differences: CatalogueDifferences;
}

function Differing({ reading, differences }: DifferingProps) {
  const styles = useStyles();
  const pane = usePane();
  const { state, text, store, controller } = pane;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [filter, setFilter] = useState<DifferenceFilter>("all");
  const [order, setOrder] = useState<DifferenceOrder>("sheet");
  const [search, setSearch] = useState("");
  const [wanted, setWanted] = useState(nothing);
  const { rows } = differences;
  const shown = useMemo(() => shownDifferences({ rows, filter, search, order }), [rows, filter, search, order]);
  // A row that was taken meanwhile is no choice any more.
  const ticked = useMemo(() => new Set(rows.flatMap(({ id }) => (wanted.has(id) ? [id] : []))), [rows, wanted]);
  const tick = useCallback((id: string, isTicked: boolean) => {
    setWanted((before) => {
      const after = new Set(before);
      if (isTicked) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const cellOf = useMemo(() => cellFinder(reading), [reading]);
  return (
    <ViewFrame
      label={text.views.differences}
      scrollRef={setScroller}
      footer={<ChoiceBar reading={reading} differences={differences} shown={shown} ticked={ticked} />}
    >
      <div className={styles.title}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text.differences.back}
          title={text.differences.back}
          onClick={() => store.dispatch({ type: "viewOpened", view: "convert" })}
        />
        <h2 className={styles.heading}>{text.views.differences}</h2>
        <Button
          className={styles.print}
          size="small"
          title={text.differences.sheetHint}
          disabledFocusable={state.work !== null || rows.length === 0}
          onClick={() => void controller.desk.writeComparison(shown, triedChanges(reading, pane))}
        >
          {text.differences.sheet}
        </Button>
      </div>
      {differences.isWritten ? null : <p className={styles.facts}>{text.differences.notWritten}</p>}
      <TrialBox reading={reading} />
      <DifferenceTools
        differences={differences}
        shown={shown.length}
        filter={filter}
        order={order}
        search={search}
        onFilter={setFilter}
        onOrder={setOrder}
        onSearch={setSearch}
      />
      {shown.length === 0 ? (
        <p className={styles.facts}>{text.differences.noMatch}</p>
      ) : (
        <DifferenceList rows={shown} ticked={ticked} onTick={tick} cellOf={cellOf} scroller={scroller} />
      )}
    </ViewFrame>
  );
}

/** The row's source; of a row that is gone, its place in the written sheet. */
function cellFinder({ assessment }: CatalogueReading): (row: CatalogueDifference) => CellRef | null {
  const sources = new Map(assessment.conversion.rows.map(({ id, row }) => [id, row.source]));
  const tableOf = tableFinder(assessment.catalogue);
  const written = new Map(assessment.written.products.map(({ id, source }) => [id, source]));
  return ({ id, fields }) => {
    const source = sources.get(id);
    if (!source) {
      const place = written.get(id);
      return place ? { ...place, column: 1 } : null;
    }
    const known = tableOf(source)?.columns;
    const field = fields.map((each) => (each.field === "time" ? "band" : each.field)).find((name) => known?.[name]);
    return { ...source, column: known?.[field ?? "detail"] ?? 1 };
  };
}
