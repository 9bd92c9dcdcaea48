/** Leads to the forms as they will be printed. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";

export function ToPrint() {
  const { text, store } = usePane();
  return (
    <Button size="small" appearance="subtle" onClick={() => store.dispatch({ type: "viewOpened", view: "print" })}>
      {text.print.open}
    </Button>
  );
}
