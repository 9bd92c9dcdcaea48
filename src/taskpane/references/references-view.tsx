/** "Danh mục đã duyệt": approved catalogues beside the own one, row by row, and what of them is missing here. */
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { DocumentSearch32Regular } from "@fluentui/react-icons/svg/document-search";
import { useEffect, useState } from "react";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import { AddAction } from "./add-action";
import { ApprovedRows } from "./approved-rows";
import { ComparingLine } from "./comparing-line";
import { OwnRows } from "./own-rows";
import { ReferenceFiles } from "./reference-files";
import { approvedRows } from "./shown-suggestions";
import { useChosen } from "./use-chosen";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lists: { display: "flex", gap: tokens.spacingHorizontalXS },
  list: { flexGrow: 1, flexBasis: 0, minWidth: 0, paddingLeft: "4px", paddingRight: "4px" },
});

export function ReferencesView() {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { state, text, format, store, controller } = usePane();
  const { references, catalogue } = state;
  const { opened } = references;
  const reading = catalogue.kind === "ready" ? catalogue.reading : null;
  const products = reading?.assessment.conversion.rows;
  // Whatever is opened, closed or typed: what is shown follows it.
  useEffect(() => void controller.references.compare(), [controller, opened, products]);
  const [list, setList] = useState<"own" | "approved">("own");
  const chosen = useChosen(opened);
  const back = () => store.dispatch({ type: "viewOpened", view: "review" });
  const hasRows = products !== undefined && products.length > 0;
  const comparison = opened.length > 0 && hasRows ? references.comparison : null;
  const isAdding = comparison !== null && list === "approved" && reading !== null;
  return (
    <ViewFrame
      label={text.views.references}
      scrollRef={setScroller}
      footer={
        isAdding ? (
          <AddAction reading={reading} chosen={chosen} />
        ) : (
          <ActionBar label={text.references.back} onAct={back} />
        )
      }
    >
      <div className={styles.title}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text.references.back}
          title={text.references.back}
          onClick={back}
        />
        <h2 className={styles.heading}>{text.views.references}</h2>
      </div>
      <ReferenceFiles />
      <ComparingLine />
      {hasRows ? null : (
        <EmptyState
          icon={<DocumentSearch32Regular />}
          title={text.references.noRows}
          body={text.references.noRowsBody}
        />
      )}
      {hasRows && opened.length === 0 ? (
        <EmptyState icon={<DocumentSearch32Regular />} title={text.references.empty} body={text.references.emptyBody} />
      ) : null}
      {comparison && reading ? (
        <>
          <div className={styles.lists} role="group" aria-label={text.references.show}>
            <ToggleButton className={styles.list} size="small" checked={list === "own"} onClick={() => setList("own")}>
              {text.references.own(format.number(comparison.rows.length))}
            </ToggleButton>
            <ToggleButton
              className={styles.list}
              size="small"
              checked={list === "approved"}
              onClick={() => setList("approved")}
            >
              {text.references.approved(format.number(approvedRows(comparison).length))}
            </ToggleButton>
          </div>
          {list === "own" ? (
            <OwnRows reading={reading} comparison={comparison} scroller={scroller} />
          ) : (
            <ApprovedRows comparison={comparison} chosen={chosen} scroller={scroller} />
          )}
        </>
      ) : null}
    </ViewFrame>
  );
}
