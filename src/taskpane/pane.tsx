/** The whole pane: theme, words, header, steps and the open view. The same in Excel and in the workbench. */
import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import { monthBefore, monthOfDate } from "../text/period";
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Appearance, PaneEnvironment } from "./control/environment";
import { PaneController } from "./control/pane-controller";
import { PaneHeader } from "./header/pane-header";
import { StepNav } from "./header/step-nav";
import { PaneContext, usePane } from "./shared/pane-context";
import { createStore } from "./state/store";
import { themeOf } from "./theme/pane-theme";
import { viewIds, viewOf } from "./views";

const useStyles = makeStyles({
  pane: {
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { height: "100%", display: "flex", flexDirection: "column" },
  loading: { flexGrow: 1 },
});

const loadUseCases = () => import("./control/use-cases").then(({ useCases }) => useCases);

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly environment: PaneEnvironment;
}

export function Pane({ host, environment }: PaneProps) {
  const appearance = useSyncExternalStore(environment.onAppearanceChange, environment.appearance);
  const services = useMemo(() => {
    // The month that just ended is the one that people score.
    const store = createStore(environment.language(), monthBefore(monthOfDate(environment.today()), 1));
    const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view: environment.view });
    return { store, controller, environment };
  }, [host, environment]);
  useEffect(() => services.controller.start(), [services]);
  return (
    <PaneContext.Provider value={services}>
      <PaneBody appearance={appearance} />
    </PaneContext.Provider>
  );
}

function PaneBody({ appearance }: { readonly appearance: Appearance }) {
  const styles = useStyles();
  const { state, text, environment } = usePane();
  const { onLanguage, surface } = environment;
  const theme = useMemo(() => themeOf(appearance, surface), [appearance, surface]);
  useEffect(() => onLanguage?.(state.language), [onLanguage, state.language]);
  const { View } = viewOf(state.view);
  return (
    <FluentProvider theme={theme} className={styles.pane} lang={state.language}>
      <main className={styles.main}>
        <PaneHeader />
        <StepNav />
        <Suspense fallback={<Spinner className={styles.loading} delay={500} label={text.loadingView} />}>
          <View />
        </Suspense>
      </main>
    </FluentProvider>
  );
}
