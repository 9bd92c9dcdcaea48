/** The general criteria of Mẫu số 01: their most points, whose sum must stay, and on demand their wording. */
import { makeStyles, Switch, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { generalPointsMax } from "../../profiles/profile";
import { usePane } from "../shared/pane-context";
import { sumOfCriteria } from "./criteria-sums";
import { draftText, pathKey } from "./draft-values";
import { FigureInput } from "./figure-input";
import { ResetButton } from "./setting-list";
import { SettingSource } from "./setting-source";
import { settingsInForce } from "./settings-in-force";
import { changedKeys } from "./tried-settings";
import { useDrafts } from "./use-drafts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingRight: "2px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  figure: { paddingRight: "9px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

const key = "generalCriteria";
const [figureInput, wordingInput] = [{ kind: "number" }, { kind: "text" }] as const;

export function CriteriaEditor() {
  const styles = useStyles();
  const problemId = useId();
  const { state, text, format } = usePane();
  const { profile, initial, settings } = settingsInForce(state);
  const [isWording, setWording] = useState(false);
  const { drafts, problem, isRefused, typed, type, done, cancel } = useDrafts(key);
  const { criteria } = text.settings;
  const sum = sumOfCriteria(typed.generalCriteria);
  return (
    <div className={styles.section}>
      <SettingSource parameter={profile.parameters[key]} isChanged={changedKeys(settings, initial, [key]).length > 0} />
      <ul className={styles.list} aria-label={criteria.table}>
        {settings.generalCriteria.map((criterion, index) => {
          const [title, max] = [[key, index, "title"] as const, [key, index, "max"] as const];
          return (
            <li key={pathKey(max)} className={styles.line}>
              {isWording ? (
                <Textarea
                  size="small"
                  resize="vertical"
                  rows={4}
                  aria-label={`${criteria.wording} ${criterion.number}`}
                  value={drafts.get(pathKey(title))?.text ?? criterion.title}
                  onChange={(_event, { value }) => type({ path: title, input: wordingInput, text: value })}
                  aria-invalid={isRefused(title)}
                  aria-describedby={isRefused(title) ? problemId : undefined}
                  onBlur={done}
                  onKeyDown={({ key: pressed }) => {
                    if (pressed === "Escape") cancel();
                  }}
                />
              ) : (
                <span className={criterion.isHeading ? styles.heading : undefined} lang="vi">
                  {criterion.number}. {criterion.title}
                </span>
              )}
              {criterion.isHeading ? (
                <span className={styles.figure}>{format.number(typed.generalCriteria[index]?.max ?? 0)}</span>
              ) : (
                <FigureInput
                  label={`${criteria.max} ${criterion.number}`}
                  kind="number"
                  value={drafts.get(pathKey(max))?.text ?? draftText(criterion.max, figureInput, format)}
                  isRefused={isRefused(max)}
                  problemId={problemId}
                  onType={(value) => type({ path: max, input: figureInput, text: value })}
                  onDone={done}
                  onCancel={cancel}
                />
              )}
            </li>
          );
        })}
        <li className={styles.line}>
          <strong>{criteria.sum}</strong>
          <strong className={styles.figure}>
            {criteria.sumOf(Number.isNaN(sum) ? "–" : format.number(sum), format.number(generalPointsMax))}
          </strong>
        </li>
      </ul>
      {problem === null ? null : (
        <p id={problemId} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Switch label={criteria.editWording} checked={isWording} onChange={() => setWording(!isWording)} />
      <p className={styles.facts}>{criteria.note}</p>
      <ResetButton keys={[key]} />
    </div>
  );
}
