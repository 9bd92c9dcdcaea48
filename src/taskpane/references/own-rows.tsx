/** The own rows with their neighbours: the selected one first, then all that the filter and the search leave. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Comparison } from "../../app/suggest";
import { tableFinder } from "../../catalogue/catalogue-row";
import { cellOf } from "../../catalogue/placed-row";
import { cellAddress, type CellRef } from "../../workbook/address";
import { findSheet } from "../../workbook/workbook-snapshot";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";
import { ListTools } from "./list-tools";
import type { OwnPlace } from "./near-line";
import { ownCounts, ownFilters, shownRows, type OwnFilter, type RowSuggestion } from "./shown-suggestions";
import { SuggestionLine } from "./suggestion-line";
import { WalkedList } from "../shared/walked-list";

const useStyles = makeStyles({
  selected: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // The frame ends it, no second line.
    "> :last-child": { borderBottom: "none" },
  },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A row with its measures, a neighbour and its buttons. */
const estimatedHeight = 170;

export interface OwnRowsProps {
  readonly reading: CatalogueReading;
  readonly comparison: Comparison;
  readonly scroller: HTMLElement | null;
}

export function OwnRows({ reading, comparison, scroller }: OwnRowsProps) {
  const styles = useStyles();
  const { state, text } = usePane();
  const [chosenFilter, setFilter] = useState<OwnFilter | null>(null);
  const [search, setSearch] = useState("");
  const { rows } = comparison;
  const words = text.references;
  const counts = useMemo(() => ownCounts(rows), [rows]);
  // What has nothing to say would come first in many a catalogue.
  const filter = chosenFilter ?? (counts.near > 0 ? "near" : "all");
  const shown = useMemo(() => shownRows({ rows, filter, search }), [rows, filter, search]);
  const finder = useMemo(() => placeFinder(reading, comparison), [reading, comparison]);
  const { selection } = state;
  const selected = useMemo(() => rows.find((row) => isIn(selection, row)), [rows, selection]);
  const hasManySheets = reading.assessment.catalogue.sheets.length > 1;
  const line = (suggestion: RowSuggestion, tabIndex: 0 | -1, startsOpen = false) => {
    const { cell, place } = finder(suggestion);
    return <SuggestionLine {...{ suggestion, cell, hasManySheets, place, tabIndex, startsOpen }} />;
  };
  return (
    <>
      {selected ? (
        <section key={selected.own.id} className={styles.selected} aria-label={headingOf(selected)}>
          <h3 className={styles.heading}>{headingOf(selected)}</h3>
          {line(selected, 0, true)}
        </section>
      ) : null}
      <ListTools
        filters={ownFilters.map((each) => ({ filter: each, label: words.filters[each], count: counts[each] }))}
        filter={filter}
        onFilter={setFilter}
        searchLabel={words.search}
        search={search}
        onSearch={setSearch}
        shown={shown.length}
        total={counts[filter]}
      />
      <WalkedList
        label={words.ownList}
        items={shown}
        keyOf={({ own }) => own.id}
        estimatedHeight={estimatedHeight}
        scroller={scroller}
      >
        {(suggestion, tabIndex) => line(suggestion, tabIndex)}
      </WalkedList>
    </>
  );

  function headingOf(suggestion: RowSuggestion): string {
    const { row, column } = finder(suggestion).cell;
    return words.selected(cellAddress(row, column));
  }
}

function isIn(cell: CellRef | null, { own: { row } }: RowSuggestion): boolean {
  return cell !== null && cell.sheet === row.source.sheet && cell.row === row.source.row;
}

/** Where a row stands; without a place while the sheets are not those that were compared. */
function placeFinder({ assessment }: CatalogueReading, { products }: Comparison) {
  const { catalogue, conversion, workbook } = assessment;
  const tableOf = tableFinder(catalogue);
  const isCurrent = products === conversion.rows;
  return ({ own: { row } }: RowSuggestion): { readonly cell: CellRef; readonly place: OwnPlace | null } => {
    const sheet = isCurrent ? tableOf(row.source) : undefined;
    const snapshot = findSheet(workbook, row.source.sheet);
    if (!sheet || !snapshot) return { cell: { ...row.source, column: 1 }, place: null };
    return { cell: cellOf({ row, sheet }, "detail", "output", "task"), place: { sheet, snapshot } };
  };
}
