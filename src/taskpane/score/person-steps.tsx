/** One person's score step by step, as the ministry's handbook (ST chương VI) lays the sum out. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Settings } from "../../profiles/profile";
import type { MonthlyScore, ScoredLine } from "../../scoring/monthly-score";
import { ActionBar } from "../shared/action-bar";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { ViewFrame } from "../shared/view-frame";
import { GeneralMarks } from "./general-marks";
import { ProvisionalMark } from "./provisional-mark";
import { scoreSheetOf } from "./score-sheet-of";
import { sumSteps } from "./sum-steps";

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingLeft: "20px" },
  line: { paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  steps: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(50%)",
    columnGap: tokens.spacingHorizontalS,
  },
  term: { paddingTop: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  expression: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  value: {
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    overflowWrap: "anywhere",
  },
});

export interface PersonStepsProps {
  readonly score: MonthlyScore;
  readonly settings: Settings;
}

export function PersonSteps({ score, settings }: PersonStepsProps) {
  const styles = useStyles();
  const { state, text, format, store, controller } = usePane();
  const { person } = score.work;
  const sheet = scoreSheetOf(state.outputs, score.period, person.id);
  const close = () => store.dispatch({ type: "personOpened", person: null });
  useEscape(close);
  return (
    <ViewFrame
      label={person.name}
      footer={
        <ActionBar
          label={text.score.steps.back}
          beside={
            sheet === null ? undefined : (
              <Button onClick={() => void controller.goTo({ sheet, row: 1, column: 1 })} title={sheet}>
                {text.score.steps.openSheet}
              </Button>
            )
          }
          onAct={close}
        />
      }
    >
      <div>
        <h2 className={styles.name}>
          {person.name} <ProvisionalMark score={score} />
        </h2>
        <p className={styles.facts}>
          {[text.score.roles[person.role], person.position, person.unit].filter((part) => part !== "").join(" · ")} ·{" "}
          {periodLabel(state.score.period)}
        </p>
      </div>
      <h3 className={styles.heading}>{text.score.steps.sum}</h3>
      <dl className={styles.steps}>
        {sumSteps({ score, settings, text, format }).map(({ term, expression, value }) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>
              {term}
              <span className={styles.expression}>{expression}</span>
            </dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <GeneralMarks score={score} settings={settings} />
      <h3 className={styles.heading}>{text.score.steps.lines}</h3>
      <ol className={styles.lines}>
        {score.lines.map((line, index) => (
          <Line key={`${line.line.code ?? ""} ${index}`} scored={line} />
        ))}
      </ol>
    </ViewFrame>
  );
}

function Line({ scored }: { readonly scored: ScoredLine }) {
  const styles = useStyles();
  const { text, format } = usePane();
  const { steps } = text.score;
  const { line } = scored;
  const number = (value: number) => format.number(value, 3);
  const remarks = [
    steps.kinds[line.kind],
    ...(scored.rawDelays > 0 ? [steps.delays(number(scored.rawDelays))] : []),
    ...(line.failed > 0 ? [steps.failed(number(line.failed))] : []),
    ...(line.delaysObjective || line.failedObjective ? [steps.objective] : []),
  ];
  return (
    <li className={styles.line}>
      {line.code ? `${line.code} ` : ""}
      {line.title || line.output}
      <p className={styles.facts}>
        {steps.line(number(scored.coefficient), number(line.assigned), number(line.done))} · {remarks.join(" · ")}
      </p>
      <p className={styles.facts}>
        {steps.lineSums(number(scored.assigned), number(scored.done), number(scored.good), number(scored.onTime))}
      </p>
    </li>
  );
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape") onEscape();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}
