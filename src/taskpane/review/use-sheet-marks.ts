import { useEffect } from "react";
import { usePane } from "../shared/pane-context";
import { judgedSheetsOf, marksOf } from "./sheet-marks";

/** Shows in the sheets what was found, whatever view is open, for as long as the pane is. */
export function useSheetMarks(): void {
  const { state, messages, format, controller } = usePane();
  const checked = state.catalogue.kind === "ready" ? state.catalogue.reading.checked : null;
  useEffect(() => {
    if (!checked) {
      controller.mark({ cells: [], sheets: [], onFix: () => undefined });
      return;
    }
    const marks = marksOf({ findings: checked.findings, messages, format });
    controller.mark({
      cells: [...marks.keys()],
      sheets: judgedSheetsOf(checked.catalogue),
      onFix: (mark) => {
        const finding = marks.get(mark);
        if (finding) void controller.applyFixes([finding]);
      },
    });
  }, [checked, messages, format, controller]);
}
