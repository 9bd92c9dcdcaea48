/** The page where there is no Excel: a top bar, the workbook in a grid, and the pane beside it. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Loading } from "../taskpane/shared/loading";
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Language } from "../strings/language";
import { workbenchTextOf } from "../strings/workbench-text";
import type { PaneEnvironment } from "../taskpane/control/environment";
import { languageChoice } from "../taskpane/control/language-choice";
import { layoutMemory } from "../taskpane/control/layout-memory";
import { schemeAppearance } from "../taskpane/control/scheme-appearance";
import { pagePart } from "../taskpane/page-part";
import { viewOfAddress } from "../taskpane/views";
import { Pane } from "../taskpane/pane";
import { themeOf } from "../taskpane/theme/pane-theme";
import { DropZone, useFileDrop } from "./drop-zone";
import { GridView } from "./grid/grid-view";
import type { LeftBehind } from "./left-behind";
import { NoticeLine, type PageNotice } from "./notice-line";
import { dayAndTimeText } from "./time-text";
import { TopBar } from "./top-bar";
import { useFirstReading } from "./use-first-reading";
import { useFirstWorkbook } from "./use-first-workbook";
import { useLeftBehind } from "./use-left-behind";
import { useNewVersion } from "./use-new-version";
import { useRegionKeys } from "./use-region-keys";
import { useWorkbook } from "./use-workbook";
import { wideScreen } from "./wide-screen";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  middle: { flexGrow: 1, minHeight: 0, display: "flex" },
  workbook: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  pane: {
    width: "380px",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-width: 720px)": { width: "100%", borderLeftStyle: "none" },
  },
  waiting: { margin: "auto" },
});

const files = pagePart(() => import("../hosts/xlsx/whole-file"));
const scheme = schemeAppearance();
const width = wideScreen();
const choice = languageChoice();
const tables = layoutMemory();
const languageNow = (): Language => choice.chosen() ?? "vi";

export function Workbench() {
  const styles = useStyles();
  const appearance = useSyncExternalStore(scheme.onAppearanceChange, scheme.appearance);
  const isWide = useSyncExternalStore(width.onChange, width.isWide);
  const [language, setLanguage] = useState<Language>(languageNow);
  const text = workbenchTextOf(language);
  const { opened, isOpening, state, notice, setNotice, open, save, keepForReload } = useWorkbook(language);
  const { offer, look, take, putOff, forget } = useLeftBehind();
  const version = useNewVersion(keepForReload);

  /** What was open before and not saved is offered at once. */
  const openAnother = useCallback(
    async (...[openWith]: Parameters<typeof open>) => {
      if (await open(openWith)) await look();
    },
    [open, look],
  );
  const openChosen = useCallback(
    (file: File): void => void openAnother(({ openFile }) => openFile(file)),
    [openAnother],
  );
  const openSample = useCallback(
    () => void openAnother((openers) => openers.openSample(text.sampleFile)),
    [openAnother, text],
  );
  const drop = useFileDrop(openChosen);

  const sayReopened = useCallback(
    ({ copy: { file, time, isUnsaved } }: LeftBehind) => {
      const { reopened, reopenedAsIs, openSample: label } = text.recovery;
      const what = isUnsaved ? reopened(file, dayAndTimeText(new Date(time))) : reopenedAsIs(file);
      // What saving would lose is more important.
      setNotice((now) => now ?? { kind: "info", text: what, actions: [{ label, act: openSample }], isPassing: true });
    },
    [text, setNotice, openSample],
  );
  useFirstWorkbook({
    open,
    sample: text.sampleFile,
    onReopened: sayReopened,
    onOpened: look,
    onLaunch: openChosen,
  });

  const restore = async () => {
    if (!offer || !(await open(({ openCopy }) => openCopy(offer)))) return;
    take();
    setNotice({ kind: "success", text: text.recovery.restored(offer.copy.file), isPassing: true });
    await look();
  };

  const gridMissing = (again: () => void): PageNotice => {
    const act = () => {
      setNotice(null);
      again();
    };
    return { kind: "error", text: text.grid.missing, actions: [{ label: text.again, act }] };
  };

  const firstReading = useFirstReading();
  const environment = useMemo(
    (): PaneEnvironment => ({
      language: languageNow,
      keepLanguage: choice.keep,
      tables,
      view: viewOfAddress(window.location.search),
      ...scheme,
      readWorkbook: async (file) =>
        (await files.load()).readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name),
      makeWorkbook: async (sheets) => (await files.load()).makeWorkbook(sheets),
      canPrint: true,
      today: () => new Date(),
      onLanguage: setLanguage,
      // What is typed is at hand here.
      changeDelay: 40,
      onRead: firstReading.tell,
    }),
    [firstReading],
  );

  const pane = useRef<HTMLDivElement>(null);
  const enterWorkbook = useRef<() => void>(() => undefined);
  const saveButton = useRef<HTMLButtonElement>(null);
  useRegionKeys({ pane, enterWorkbook });

  return (
    <FluentProvider theme={themeOf(appearance)} className={styles.page} lang={language} {...drop.handlers}>
      <TopBar
        text={text}
        opened={opened}
        isOpening={isOpening}
        state={state}
        onOpen={openChosen}
        onSample={openSample}
        onTemplate={() => void openAnother(({ openTemplate }) => openTemplate(text.templateFile))}
        onSave={() => void save()}
        saveButton={saveButton}
      />
      {drop.isOver ? <DropZone text={text} /> : null}
      {version.isWaiting ? (
        <NoticeLine
          after={saveButton}
          notice={{
            kind: "info",
            text: text.version.found,
            actions: [{ label: text.version.use, act: () => void version.use() }],
          }}
          close={{ label: text.recovery.later, act: version.putOff }}
        />
      ) : null}
      {offer ? (
        <NoticeLine
          key={offer.copy.id}
          after={saveButton}
          notice={{
            kind: "info",
            text: text.recovery.found(offer.copy.file, dayAndTimeText(new Date(offer.copy.time))),
            actions: [
              { label: text.recovery.restore, act: () => void restore() },
              { label: text.recovery.forget, act: () => void forget() },
            ],
          }}
          close={{ label: text.recovery.later, act: () => void putOff() }}
        />
      ) : null}
      {notice ? (
        <NoticeLine
          key={notice.text}
          notice={notice}
          close={{ label: text.close, act: () => setNotice(null) }}
          after={saveButton}
        />
      ) : null}
      {opened ? (
        <div className={styles.middle}>
          {isWide ? (
            <section className={styles.workbook} aria-label={text.sheets}>
              <GridView
                host={opened.host}
                language={language}
                isDark={appearance === "dark"}
                after={firstReading.told}
                enter={enterWorkbook}
                onRefused={(what) => setNotice({ kind: "warning", text: text.refused[what], isPassing: true })}
                onFailed={(again) => setNotice(again ? gridMissing(again) : { kind: "error", text: text.grid.failed })}
              />
            </section>
          ) : null}
          <div ref={pane} className={styles.pane}>
            <Pane key={opened.id} host={opened.host} environment={environment} />
          </div>
        </div>
      ) : isOpening ? (
        <Loading className={styles.waiting} label={text.opening} />
      ) : (
        <p className={styles.waiting}>{text.drop}</p>
      )}
    </FluentProvider>
  );
}
