/** "5 dòng khác với danh mục quy đổi đã ghi · Xem khác biệt": wherever a result rests on what was written. */
import { Link } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";
import { WarningLine } from "../shared/warning-line";
import { staleRowsOf } from "../state/done";

/** Nothing while what was written is what would be written. `say` puts another sentence in its place. */
export function StaleLine({ say }: { readonly say?: (count: string) => string }) {
  const { state, text, format, store } = usePane();
  const count = staleRowsOf(state);
  if (count === 0) return null;
  return (
    <WarningLine>
      {(say ?? text.differences.stale)(format.number(count))}{" "}
      {state.view === "differences" ? null : (
        <Link as="button" onClick={() => store.dispatch({ type: "viewOpened", view: "differences" })}>
          {text.differences.see}
        </Link>
      )}
    </WarningLine>
  );
}
