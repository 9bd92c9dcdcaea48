/** The approved catalogues that are open, those of the last time, and what could not be opened. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { problemText } from "../shared/problem-text";
import { usePane } from "../shared/pane-context";
import { WarningLine } from "../shared/warning-line";
import { namesToOpen } from "./names-to-open";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  file: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface ReferenceFilesProps {
  /** Asks for more files; what opens the first ones is the main action below. */
  readonly onOpen: () => void;
}

export function ReferenceFiles({ onOpen }: ReferenceFilesProps) {
  const styles = useStyles();
  const { state, text, format, messages, store, controller } = usePane();
  const { opened, failed } = state.references;
  const words = text.references;
  const closed = namesToOpen(state.references);
  return (
    <section className={styles.section} aria-label={words.files}>
      {opened.length > 0 ? (
        <ul className={styles.list}>
          {opened.map(({ file, rows }) => (
            <li key={file} className={styles.file}>
              <span className={styles.name}>
                {file} <span className={styles.count}>{words.file(format.number(rows.length))}</span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={words.close(file)}
                title={words.close(file)}
                onClick={() => controller.references.close(file)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {closed.length > 0 ? <p className={styles.quiet}>{words.lastTime(format.list(closed))}</p> : null}
      <div className={styles.ways}>
        {opened.length > 0 ? (
          <Button size="small" icon={<FolderOpen20Regular />} title={words.privacy} onClick={onOpen}>
            {words.openMore}
          </Button>
        ) : null}
        {closed.length > 0 ? (
          <Button size="small" appearance="subtle" onClick={() => store.dispatch({ type: "referencesForgotten" })}>
            {words.forget}
          </Button>
        ) : null}
      </div>
      {failed.map(({ file, problem }) => (
        <WarningLine key={file}>{problemText(problem, messages, text)}</WarningLine>
      ))}
    </section>
  );
}
