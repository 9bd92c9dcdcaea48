/** Approved products: those that no own row resembles, or all of them; searched without diacritics. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Comparison } from "../../app/suggest";
import { rowLabel } from "../../catalogue/catalogue-row";
import { searchReferences } from "../../review/references/search-references";
import { usePane } from "../shared/pane-context";
import { ApprovedLine } from "./approved-line";
import { ListTools } from "./list-tools";
import { approvedFilters, approvedRows, type ApprovedFilter } from "./shown-suggestions";
import type { Chosen } from "./use-chosen";
import { WalkedList } from "../shared/walked-list";

const useStyles = makeStyles({ nothing: { margin: 0, fontSize: tokens.fontSizeBase200 } });

/** A product, its task, its measures and its file. */
const estimatedHeight = 96;

export interface ApprovedRowsProps {
  readonly comparison: Comparison;
  readonly chosen: Chosen;
  readonly scroller: HTMLElement | null;
}

export function ApprovedRows({ comparison, chosen, scroller }: ApprovedRowsProps) {
  const styles = useStyles();
  const { text } = usePane();
  const [filter, setFilter] = useState<ApprovedFilter>("missing");
  const [search, setSearch] = useState("");
  const words = text.references;
  const all = useMemo(() => approvedRows(comparison), [comparison]);
  const rows = filter === "missing" ? comparison.missing : all;
  const { wording } = comparison;
  const shown = useMemo(() => searchReferences({ rows, search, wording }), [rows, search, wording]);
  const counts = { missing: comparison.missing.length, all: all.length };
  return (
    <>
      <ListTools
        filters={approvedFilters.map((each) => ({
          filter: each,
          label: words.approvedFilters[each],
          count: counts[each],
        }))}
        filter={filter}
        onFilter={setFilter}
        searchLabel={words.searchApproved}
        search={search}
        onSearch={setSearch}
        shown={shown.length}
        total={rows.length}
      />
      {rows.length === 0 ? <p className={styles.nothing}>{words.nothingMissing}</p> : null}
      <WalkedList
        label={words.approvedList}
        items={shown}
        keyOf={({ file, source }) => `${file} ${rowLabel(source)}`}
        estimatedHeight={estimatedHeight}
        scroller={scroller}
      >
        {(reference, tabIndex) => (
          <ApprovedLine
            reference={reference}
            isChosen={chosen.has(reference)}
            tabIndex={tabIndex}
            onChoose={() => chosen.toggle(reference)}
          />
        )}
      </WalkedList>
    </>
  );
}
