/** The whole pane: theme, words, header, steps and the open view. The same in Excel and in the workbench. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { monthBefore, monthOfDate } from "../text/period";
import type { WorkbookHost } from "../workbook/workbook-host";
import type { Appearance, PaneEnvironment } from "./control/environment";
import { PaneController } from "./control/pane-controller";
import { PaneHeader } from "./header/pane-header";
import { StepNav } from "./header/step-nav";
import { pagePart } from "./page-part";
import { useSheetMarks } from "./review/use-sheet-marks";
import { PaneContext, usePane } from "./shared/pane-context";
import { createStore } from "./state/store";
import { themeOf } from "./theme/pane-theme";
import { ViewArea } from "./view-area";
import { fetchViewsAhead, viewIds } from "./views";

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
});

const { load: loadUseCases } = pagePart(() =>
  import(/* webpackChunkName: "core" */ "./control/use-cases").then(({ useCases }) => useCases),
);

/** Milliseconds after which the first view has what it needs and the line is free. */
const untilFetchAhead = 3_000;

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly environment: PaneEnvironment;
}

export function Pane({ host, environment }: PaneProps) {
  const appearance = useSyncExternalStore(environment.onAppearanceChange, environment.appearance);
  const services = useMemo(() => {
    // The month that just ended is the one that people score.
    const store = createStore(environment.language(), monthBefore(monthOfDate(environment.today()), 1));
    const { view, changeDelay, tables } = environment;
    const controller = new PaneController({ host, store, loadUseCases, views: viewIds, view, tables, changeDelay });
    return { store, controller, environment };
  }, [host, environment]);
  useEffect(() => services.controller.start(), [services]);
  useEffect(() => {
    const timer = setTimeout(() => void fetchViewsAhead(), untilFetchAhead);
    return () => clearTimeout(timer);
  }, []);
  return (
    <PaneContext.Provider value={services}>
      <PaneBody appearance={appearance} />
    </PaneContext.Provider>
  );
}

function PaneBody({ appearance }: { readonly appearance: Appearance }) {
  const styles = useStyles();
  const { state, environment } = usePane();
  const { onLanguage, onRead, surface } = environment;
  useSheetMarks();
  const theme = useMemo(() => themeOf(appearance, surface), [appearance, surface]);
  useEffect(() => onLanguage?.(state.language), [onLanguage, state.language]);
  const isRead = state.catalogue.kind !== "loading";
  useEffect(() => {
    if (isRead) onRead?.();
  }, [onRead, isRead]);
  return (
    <FluentProvider theme={theme} className={styles.pane} lang={state.language}>
      <main className={styles.main}>
        <PaneHeader />
        <StepNav />
        <ViewArea />
      </main>
    </FluentProvider>
  );
}
