/** "Danh mục đã duyệt": approved catalogues beside the own one, row by row, and what of them is missing here. */
import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { DocumentSearch32Regular } from "@fluentui/react-icons/svg/document-search";
import { useEffect, useRef, useState } from "react";
import { ActionBar } from "../shared/action-bar";
import { EmptyState } from "../shared/empty-state";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import { AddAction } from "./add-action";
import { ApprovedRows } from "./approved-rows";
import { ComparingLine } from "./comparing-line";
import { namesToOpen } from "./names-to-open";
import { OwnRows } from "./own-rows";
import { ReferenceFiles } from "./reference-files";
import { ReferencePicker } from "./reference-picker";
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
  const picker = useRef<HTMLInputElement>(null);
  const { state, text, format, store, controller, environment } = usePane();
  const { references, catalogue } = state;
  const { opened } = references;
  const { readWorkbook } = environment;
  const words = text.references;
  const reading = catalogue.kind === "ready" ? catalogue.reading : null;
  const products = reading?.assessment.conversion.rows;
  // Whatever is opened, closed or typed: what is shown follows it.
  useEffect(() => void controller.references.compare(), [controller, opened, products]);
  const [list, setList] = useState<"own" | "approved">("own");
  const chosen = useChosen(opened);
  const back = () => store.dispatch({ type: "viewOpened", view: "review" });
  const open = () => picker.current?.click();
  const hasRows = products !== undefined && products.length > 0;
  const comparison = opened.length > 0 && hasRows ? references.comparison : null;
  const canOpenFirst = hasRows && opened.length === 0 && readWorkbook !== undefined;
  return (
    <ViewFrame
      label={text.views.references}
      scrollRef={setScroller}
      footer={
        reading && comparison && list === "approved" ? (
          <AddAction reading={reading} chosen={chosen} />
        ) : canOpenFirst ? (
          <ActionBar
            label={namesToOpen(references).length > 0 ? words.openAgain : words.open}
            hint={words.privacy}
            onAct={open}
          />
        ) : (
          <ActionBar label={words.back} onAct={back} />
        )
      }
    >
      <div className={styles.title}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={words.back}
          title={words.back}
          onClick={back}
        />
        <h2 className={styles.heading}>{text.views.references}</h2>
      </div>
      {readWorkbook ? (
        <ReferencePicker picker={picker} onFiles={(files) => void controller.references.open(files, readWorkbook)} />
      ) : null}
      <ReferenceFiles onOpen={open} />
      <ComparingLine />
      {hasRows && opened.length > 0 ? null : (
        <EmptyState
          icon={<DocumentSearch32Regular />}
          title={hasRows ? words.empty : words.noRows}
          body={hasRows ? (readWorkbook ? words.emptyBody : words.cannotOpen) : words.noRowsBody}
        />
      )}
      {comparison && reading ? (
        <>
          <div className={styles.lists} role="group" aria-label={words.show}>
            <ToggleButton className={styles.list} size="small" checked={list === "own"} onClick={() => setList("own")}>
              {words.own(format.number(comparison.rows.length))}
            </ToggleButton>
            <ToggleButton
              className={styles.list}
              size="small"
              checked={list === "approved"}
              onClick={() => setList("approved")}
            >
              {words.approved(format.number(approvedRows(comparison).length))}
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
