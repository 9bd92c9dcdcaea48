/** One parameter: its figures, where they come from, and whether they are ours or were changed. */
import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import { ChangedBadge } from "./changed-badge";
import type { PaneText } from "../../strings/vi/pane";
import { valueAt } from "../../sheets/settings/settings-fields";
import { draftText, pathKey } from "./draft-values";
import { doubtfulRows, type Doubt } from "./doubtful-rows";
import { FigureInput } from "./figure-input";
import { settingRows, type PaneSetting, type SettingCell, type SettingRow } from "./pane-settings";
import { SettingSource } from "./setting-source";
import { settingsInForce } from "./settings-in-force";
import { changedKeys, trySettings } from "./tried-settings";
import { useDrafts, type DraftsInUse } from "./use-drafts";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  label: { overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS },
  column: { width: "84px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  doubt: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

/** So many rows stand open; a longer table is folded away until it is wanted. */
const mostInSight = 6;

export function SettingEditor({ setting }: { readonly setting: PaneSetting }) {
  const styles = useStyles();
  const problemId = useId();
  const { state, text } = usePane();
  const { profile, initial, settings } = settingsInForce(state);
  const drafts = useDrafts(setting.key);
  const rows = settingRows(setting.key, text);
  const isChanged = changedKeys(settings, initial, [setting.key]).length > 0;
  const firstRefused = rows.find(({ cells }) => cells.some(({ path }) => drafts.isRefused(path)));
  const doubts = doubtfulRows({ rows, settings });
  const parts = rows[0]?.cells.map(({ part }) => part).filter((part) => part !== "") ?? [];
  const body = (
    <div className={styles.setting}>
      {parts.length > 0 ? (
        <div className={styles.cells} aria-hidden>
          {parts.map((part) => (
            <span key={part} className={styles.column}>
              {part}
            </span>
          ))}
        </div>
      ) : null}
      {rows.map((row) => (
        <Row
          key={row.label}
          row={row}
          setting={setting}
          drafts={drafts}
          problemId={problemId}
          isFirstRefused={row === firstRefused}
          doubt={doubts.get(row) ?? null}
        />
      ))}
      <SettingSource parameter={profile.parameters[setting.key]} isChanged={isChanged} />
    </div>
  );
  if (rows.length === 1) return body;
  if (rows.length <= mostInSight) {
    return (
      <div className={styles.setting}>
        <h3 className={styles.title}>
          {text.settings.titles[setting.key]} {isChanged ? <ChangedBadge /> : null}
        </h3>
        {body}
      </div>
    );
  }
  return (
    <Disclosure
      label={
        <>
          {text.settings.titles[setting.key]} {isChanged ? <ChangedBadge /> : null}
        </>
      }
    >
      {body}
    </Disclosure>
  );
}

interface RowProps {
  readonly row: SettingRow;
  readonly setting: PaneSetting;
  readonly drafts: DraftsInUse;
  readonly problemId: string;
  /** What is refused is said below the first of its fields. */
  readonly isFirstRefused: boolean;
  /** The row below, whose figure should be greater and is not; `null` where nothing is doubtful. */
  readonly doubt: Doubt | null;
}

function Row({ row, setting, drafts, problemId, isFirstRefused, doubt }: RowProps) {
  const styles = useStyles();
  const { state, text, format } = usePane();
  const { initial, settings } = settingsInForce(state);
  const [first] = row.cells;
  if (first?.input.kind === "choice") return <Choice label={row.label} cell={first} setting={setting} />;
  const isChanged = row.cells.some(({ path }) => valueAt(settings, path) !== valueAt(initial, path));
  return (
    <div>
      <div className={styles.row}>
        <span className={mergeClasses(styles.label, isChanged && styles.changed)} aria-hidden>
          {row.label}
        </span>
        <span className={styles.cells}>
          {row.cells.map(({ path, input, part }) => (
            <FigureInput
              key={pathKey(path)}
              label={[row.label, part, isChanged ? `(${text.settings.changed})` : ""]
                .filter((words) => words !== "")
                .join(" ")}
              kind={input.kind}
              value={drafts.drafts.get(pathKey(path))?.text ?? draftText(valueAt(settings, path), input, format)}
              isRefused={drafts.isRefused(path)}
              problemId={problemId}
              onType={(typed) => drafts.type({ path, input, text: typed })}
              onDone={drafts.done}
              onCancel={drafts.cancel}
            />
          ))}
        </span>
      </div>
      {isFirstRefused && drafts.problem !== null ? (
        <p id={problemId} className={styles.problem} role="alert">
          {drafts.problem}
        </p>
      ) : null}
      {doubt && isChangedEither(doubt) ? (
        <p className={styles.doubt} role="status">
          <Warning16Filled aria-hidden />{" "}
          {text.settings.notRising(row.label, format.typed(doubt.value), doubt.next, format.typed(doubt.nextValue))}
        </p>
      ) : null}
    </div>
  );

  /** What a profile itself says is its source's business. */
  function isChangedEither({ paths }: Doubt): boolean {
    return paths.some((path) => valueAt(settings, path) !== valueAt(initial, path));
  }
}

interface ChoiceProps {
  readonly label: string;
  readonly cell: SettingCell;
  readonly setting: PaneSetting;
}

function Choice({ label, cell, setting }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  const { state, text, controller } = usePane();
  const { base, settings } = settingsInForce(state);
  const choices = cell.input.kind === "choice" ? cell.input.list.choices : [];
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        value={String(valueAt(settings, cell.path))}
        onChange={(_event, { value }) =>
          void controller.choose({ tried: trySettings(state.options.tried, base, { [setting.key]: value }) })
        }
      >
        {choices.map(({ value, label: inSheet }) => (
          <option key={inSheet} value={String(value)}>
            {choiceLabel(String(value), text) ?? inSheet}
          </option>
        ))}
      </Select>
    </div>
  );
}

function choiceLabel(value: string, { settings }: PaneText): string | undefined {
  return Object.entries(settings.choices).find(([known]) => known === value)?.[1];
}
