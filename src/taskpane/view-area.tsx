/** The open view: fetched when it is first opened, told where it can't be, and never taken for the page when it breaks. */
import { makeStyles } from "@fluentui/react-components";
import { Loading } from "./shared/loading";
import { FailedPart } from "./shared/failed-part";
import { PartBoundary } from "./shared/part-boundary";
import { usePane } from "./shared/pane-context";
import { usePart } from "./shared/use-part";
import { viewOf } from "./views";

const useStyles = makeStyles({ loading: { flexGrow: 1 } });

export function ViewArea() {
  const styles = useStyles();
  const { state, text } = usePane();
  const name = text.views[state.view];
  const { part: View, error, fetchAgain } = usePart(viewOf(state.view).part);
  if (error !== null) return <FailedPart name={name} error={error} onAgain={fetchAgain} />;
  if (!View) return <Loading className={styles.loading} label={text.loadingView} />;
  return (
    <PartBoundary key={state.view} name={name}>
      <View />
    </PartBoundary>
  );
}
