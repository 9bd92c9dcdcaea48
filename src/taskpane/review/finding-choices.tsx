/** What a finding asks a person to choose, right there: the five groups as chips, the fourteen bands as a list. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type KeyboardEvent } from "react";
import { tableFinder } from "../../catalogue/catalogue-row";
import { choiceAskedBy, choicesOfRow, type RowChoice } from "../../catalogue/choices-of-row";
import type { ChoiceField } from "../../catalogue/placed-row";
import type { Finding } from "../../rulebook/rulebook";
import { findSheet } from "../../workbook/workbook-snapshot";
import { usePane } from "../shared/pane-context";
import { walkButtons } from "../shared/walk-buttons";
import type { CatalogueReading } from "../state/pane-state";
import { LocalGroupChoice } from "./local-group-choice";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
  chip: { minWidth: "40px" },
  bands: { marginTop: tokens.spacingVerticalXXS },
  list: { display: "flex", flexDirection: "column", marginTop: tokens.spacingVerticalXXS },
  band: {
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalS,
    maxWidth: "100%",
  },
});

export interface FindingChoicesProps {
  readonly finding: Finding;
  readonly reading: CatalogueReading;
  readonly tabIndex: 0 | -1;
}

export function FindingChoices({ finding, reading, tabIndex }: FindingChoicesProps) {
  const field = choiceAskedBy(finding.code);
  if (finding.params["reason"] === "local") {
    const table = tableFinder(reading.assessment.catalogue)(finding.at);
    return table ? <LocalGroupChoice sheet={table} tabIndex={tabIndex} /> : null;
  }
  const choices = field && choicesOf(finding, field, reading);
  if (!choices) return null;
  const props = { finding, choices, tabIndex };
  return field === "group" ? <GroupChips {...props} /> : <BandList {...props} />;
}

interface ChoicesProps {
  readonly finding: Finding;
  readonly choices: readonly RowChoice[];
  readonly tabIndex: 0 | -1;
}

function GroupChips({ finding, choices, tabIndex }: ChoicesProps) {
  const styles = useStyles();
  const { text, controller } = usePane();
  return (
    <div className={styles.chips} role="group" aria-label={text.fixing.chooseGroup} onKeyDown={walkChoices}>
      {choices.map(({ label, fix }) => (
        <Button
          key={label}
          className={styles.chip}
          size="small"
          shape="circular"
          tabIndex={tabIndex}
          onClick={() => void controller.applyFixes([{ ...finding, fix }])}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

function BandList({ finding, choices, tabIndex }: ChoicesProps) {
  const styles = useStyles();
  const { text, controller } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.bands}>
      <Button
        size="small"
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={() => setOpen(!isOpen)}
      >
        {text.fixing.chooseBand}
      </Button>
      {isOpen ? (
        <div
          className={styles.list}
          role="group"
          aria-label={text.fixing.chooseBand}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(false);
            else walkChoices(event);
          }}
        >
          {choices.map(({ label, fix }) => (
            <Button
              key={label}
              className={styles.band}
              size="small"
              appearance="subtle"
              tabIndex={tabIndex}
              onClick={() => void controller.applyFixes([{ ...finding, fix }])}
            >
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** The arrows walk the choices here, not the lines of the list around them. */
function walkChoices(event: KeyboardEvent<HTMLElement>): void {
  walkButtons(event);
  if (event.isDefaultPrevented()) event.stopPropagation();
}

function choicesOf({ at }: Finding, field: ChoiceField, { checked }: CatalogueReading): readonly RowChoice[] | null {
  const sheet = tableFinder(checked.catalogue)(at);
  const row = sheet?.rows.find(({ source }) => source.row === at.row);
  const snapshot = findSheet(checked.workbook, at.sheet);
  return sheet && row && snapshot ? choicesOfRow({ place: { row, sheet }, field, snapshot }) : null;
}
