/** Splitting a task into steps (W202): the model that its words name or another one, its rows, and the button. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { tableFinder } from "../../catalogue/catalogue-row";
import type { PlacedRow } from "../../catalogue/placed-row";
import { stepModelIds, type StepModelId } from "../../catalogue/splitting/step-models";
import { stepsFix } from "../../catalogue/splitting/steps-fix";
import { modelOfWork } from "../../catalogue/splitting/steps-of-work";
import type { Finding } from "../../rulebook/rulebook";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";
import { RowsList } from "./rows-list";

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalXXS },
  panel: { marginTop: tokens.spacingVerticalXS },
  note: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface StepChoicesProps {
  readonly finding: Finding;
  readonly reading: CatalogueReading;
  readonly tabIndex: 0 | -1;
}

/** Nothing where no model could fill the row's cells: they are shared with others, or in a legacy code. */
export function StepChoices({ finding, reading, tabIndex }: StepChoicesProps) {
  const place = placeOf(finding, reading);
  const isOpen = place !== null && (finding.fix !== null || modelOfWork(place.row) === null);
  return isOpen && stepsFix(place, stepModelIds[0]) ? <Models {...{ finding, place, tabIndex }} /> : null;
}

interface ModelsProps extends Omit<StepChoicesProps, "reading"> {
  readonly place: PlacedRow;
}

function Models({ finding, place, tabIndex }: ModelsProps) {
  const styles = useStyles();
  const { text, controller } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [model, setModel] = useState<StepModelId | null>(() => modelOfWork(place.row));
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  const fix = model && stepsFix(place, model);
  const chosen = { ...finding, fix };
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div className={styles.box} onKeyDown={isOpen ? close : undefined}>
      <Button
        ref={toggle}
        size="small"
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        onClick={() => setOpen(!isOpen)}
      >
        {text.fixing.splitIntoSteps}
      </Button>
      {isOpen ? (
        <div id={id} className={styles.panel} role="group" aria-label={text.fixing.splitIntoSteps}>
          <Field label={{ children: text.fixing.stepModel, size: "small" }}>
            <Select
              size="small"
              value={model ?? ""}
              tabIndex={tabIndex}
              // Its own arrows choose; those of the list around it would go to another line.
              onKeyDown={(event) => {
                if (event.key !== "Escape") event.stopPropagation();
              }}
              onChange={(_event, { value }) => setModel(stepModelIds.find((each) => each === value) ?? null)}
            >
              {model === null ? <option value="">{text.fixing.noStepModel}</option> : null}
              {stepModelIds.map((each) => (
                <option key={each} value={each}>
                  {text.fixing.stepModels[each]}
                </option>
              ))}
            </Select>
          </Field>
          <RowsList finding={chosen} />
          <p className={styles.note}>{text.fixing.stepsNote}</p>
          <Button
            appearance="primary"
            size="small"
            tabIndex={tabIndex}
            disabled={!fix}
            onClick={() => void controller.applyFixes([chosen])}
          >
            {text.fixing.splitNow}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function placeOf({ at }: Finding, { checked }: CatalogueReading): PlacedRow | null {
  const sheet = tableFinder(checked.catalogue)(at);
  const row = sheet?.rows.find(({ source }) => source.row === at.row);
  return sheet && row ? { sheet, row } : null;
}
