/** The page where there is no Excel: a top bar, the workbook as a plain table, and the pane beside it. */
import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../strings/language";
import { messagesOf } from "../strings/messages";
import { workbenchTextOf } from "../strings/workbench-text";
import type { PaneEnvironment } from "../taskpane/control/environment";
import { schemeAppearance } from "../taskpane/control/scheme-appearance";
import { viewOfAddress } from "../taskpane/control/view-of-address";
import { Pane } from "../taskpane/pane";
import { themeOf } from "../taskpane/theme/pane-theme";
import { UserError } from "../workbook/user-error";
import type { OpenWorkbook } from "./open-workbook";
import { saveFile } from "./save-file";
import { TopBar, type PageNotice } from "./top-bar";
import { WorkbookTable } from "./workbook-table";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  middle: { flexGrow: 1, minHeight: 0, display: "flex" },
  table: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    // On a narrow screen the pane alone is worth more than half of each.
    "@media (max-width: 640px)": { display: "none" },
  },
  pane: {
    width: "380px",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-width: 640px)": { width: "100%", borderLeftStyle: "none" },
  },
  waiting: { margin: "auto" },
});

/** The reader, the sheets and the rules come after the first paint. */
const loadOpeners = () => import("./open-workbook");
type Openers = Awaited<ReturnType<typeof loadOpeners>>;

const scheme = schemeAppearance();

export function Workbench() {
  const styles = useStyles();
  const appearance = useSyncExternalStore(scheme.onAppearanceChange, scheme.appearance);
  const [language, setLanguage] = useState<Language>("vi");
  const [opened, setOpened] = useState<OpenWorkbook | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [notice, setNotice] = useState<PageNotice | null>(null);
  const text = workbenchTextOf(language);

  /** What cannot be opened leaves the workbook that is open as it is. */
  const open = useCallback(
    async (openWith: (openers: Openers) => Promise<OpenWorkbook>) => {
      setOpening(true);
      setNotice(null);
      try {
        const workbook = await openWith(await loadOpeners());
        setOpened(workbook);
        setChanged(false);
        if (workbook.lost.length > 0) {
          setNotice({ kind: "warning", text: text.lost(workbook.lost.map((part) => text.lostParts[part]).join(", ")) });
        }
      } catch (error) {
        setNotice({ kind: "error", text: sentenceOf(error, language) });
      } finally {
        setOpening(false);
      }
    },
    [text, language],
  );

  // The sample shows what the product does before a person trusts it with a file.
  const [isStarted, setStarted] = useState(false);
  useEffect(() => {
    if (isStarted) return;
    setStarted(true);
    void open(({ openSample }) => openSample(text.sampleFile));
  }, [isStarted, open, text]);
  useEffect(() => opened?.host.onChange(() => setChanged(true)), [opened]);

  const save = async () => {
    if (!opened) return;
    try {
      const name = await saveFile(opened);
      setChanged(false);
      setNotice({ kind: "success", text: text.saved(name) });
    } catch (error) {
      setNotice({ kind: "error", text: sentenceOf(error, language) });
    }
  };

  const environment = useMemo(
    (): PaneEnvironment => ({
      language: "vi",
      view: viewOfAddress(window.location.search),
      ...scheme,
      readWorkbook: async (file) => (await loadOpeners()).readWorkbook(file),
      today: () => new Date(),
      onLanguage: setLanguage,
    }),
    [],
  );

  return (
    <FluentProvider
      theme={themeOf(appearance)}
      className={styles.page}
      lang={language}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) void open(({ openFile }) => openFile(file));
      }}
    >
      <TopBar
        text={text}
        file={opened?.file ?? null}
        isChanged={isChanged}
        notice={notice}
        onOpen={(file) => void open(({ openFile }) => openFile(file))}
        onSample={() => void open(({ openSample }) => openSample(text.sampleFile))}
        onTemplate={() => void open(({ openTemplate }) => openTemplate(text.templateFile))}
        onSave={() => void save()}
        onNoticeClosed={() => setNotice(null)}
      />
      {opened ? (
        <div className={styles.middle}>
          <section className={styles.table} aria-label={text.sheets}>
            <WorkbookTable host={opened.host} language={language} />
          </section>
          <div className={styles.pane}>
            <Pane key={opened.id} host={opened.host} environment={environment} />
          </div>
        </div>
      ) : isOpening ? (
        <Spinner className={styles.waiting} delay={500} label={text.opening} />
      ) : (
        <p className={styles.waiting}>{text.drop}</p>
      )}
    </FluentProvider>
  );
}

function sentenceOf(error: unknown, language: Language): string {
  return error instanceof UserError
    ? messagesOf(language).errors[error.key](error.params)
    : workbenchTextOf(language).unknown;
}
