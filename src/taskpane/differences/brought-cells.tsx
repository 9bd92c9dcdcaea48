/**
 * Where a table that was brought says something else than the score sheets: what was typed by hand is kept until a person
 * says otherwise, what nobody touched follows the table. Nothing is replaced that does not stand here.
 */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { BroughtDifference } from "../../scoring/settle-lines";
import { columnOfField } from "../../sheets/score/read-score-sheet";
import { scoreSheetMarker } from "../../sheets/our-sheets";
import { cellAddress, type CellRef } from "../../workbook/address";
import { readableDay } from "../../workbook/serial-date";
import { Disclosure } from "../shared/disclosure";
import { usePane, type Pane } from "../shared/pane-context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "3px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: "170px", minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** More would push the people out of sight; the rest comes on demand. */
const mostShown = 8;

export function BroughtCells() {
  const styles = useStyles();
  const { state, text, format, controller } = usePane();
  const { scoring } = state.score;
  const words = text.differences.brought;
  const brought = scoring.kind === "ready" ? scoring.report.brought : [];
  const typed = brought.filter(({ isTyped }) => isTyped);
  const changed = brought.filter(({ isTyped }) => !isTyped);
  if (brought.length === 0) return null;
  const decide = (isTaken: boolean) =>
    controller.desk.decideBrought(
      typed.map(({ key }) => key),
      isTaken,
    );
  return (
    <section className={styles.box} aria-label={words.title(format.number(brought.length))}>
      {typed.length > 0 ? (
        <>
          <h2 className={styles.heading}>
            <Warning16Filled className={styles.icon} aria-hidden />
            {words.typed(format.number(typed.length))}
          </h2>
          <p className={styles.note}>{words.note}</p>
          <Lines differences={typed} />
          {typed.length > 1 ? (
            <div className={styles.ways}>
              <Button size="small" onClick={() => decide(false)}>
                {words.keepAll}
              </Button>
              <Button size="small" onClick={() => decide(true)}>
                {words.takeAll}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
      {changed.length > 0 ? (
        <Disclosure label={words.changed(format.number(changed.length))}>
          <Lines differences={changed} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Lines({ differences }: { readonly differences: readonly BroughtDifference[] }) {
  const styles = useStyles();
  const { text, format } = usePane();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? differences : differences.slice(0, mostShown);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((difference) => (
          <Line key={difference.key} difference={difference} />
        ))}
      </ul>
      {shown.length < differences.length ? (
        <Link as="button" onClick={() => setWhole(true)}>
          {text.differences.brought.more(format.number(differences.length - shown.length))}
        </Link>
      ) : null}
    </>
  );
}

function Line({ difference }: { readonly difference: BroughtDifference }) {
  const styles = useStyles();
  const pane = usePane();
  const { text, controller } = pane;
  const words = text.differences.brought;
  const { key, person, about, field, inSheet, inTable, isTaken } = difference;
  const at = placeOf(difference, pane);
  const name = field === "line" ? words.line : words.fields[field];
  const what = [person, at ? cellAddress(at.row, at.column) : about, name].join(" · ");
  const choices = [
    [false, words.keep],
    [true, words.take],
  ] as const;
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        {at ? (
          <Link as="button" onClick={() => void controller.goTo(at)}>
            {person} · {cellAddress(at.row, at.column)}
          </Link>
        ) : (
          person
        )}{" "}
        · {about} · {name}: <b>{valueText(inSheet, field, pane)}</b> {words.inSheet},{" "}
        {field === "line" ? words.goes : `${valueText(inTable, field, pane)} ${words.inTable}`}
      </span>
      <span className={styles.ways} role="group" aria-label={words.choose(what)}>
        {choices.map(([isTake, label]) => (
          <Button
            key={label}
            size="small"
            appearance={isTaken === isTake ? "primary" : "secondary"}
            aria-pressed={isTaken === isTake}
            onClick={() => controller.desk.decideBrought([key], isTake)}
          >
            {label}
          </Button>
        ))}
      </span>
    </li>
  );
}

/** The cell of the person's sheet; `null` where the sheet is not known. */
function placeOf({ personId, row, field }: BroughtDifference, { state }: Pane): CellRef | null {
  const marker = scoreSheetMarker(state.score.period, personId);
  const sheet = state.outputs.find((output) => output.marker === marker)?.name;
  if (sheet === undefined || row === null || field === "self" || field === "authority") return null;
  return { sheet, row, column: columnOfField(field === "line" ? "title" : field) };
}

function valueText(
  value: BroughtDifference["inSheet"],
  field: BroughtDifference["field"],
  { text, format }: Pane,
): string {
  if (value === null || value === "") return text.differences.blank;
  if (typeof value === "boolean") return value ? "x" : text.differences.blank;
  if (typeof value === "string") return field === "kind" ? kindText(value, text) : value;
  if (field === "due" || field === "doneDate") return readableDay(value);
  return field === "share" ? format.percent(value) : format.number(value, 4);
}

function kindText(kind: string, text: Pane["text"]): string {
  return Object.entries(text.score.steps.kinds).find(([known]) => known === kind)?.[1] ?? kind;
}
