/** A scale for each sheet, and what the standard unit counts for on each scale: for workbooks with several sheets. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pointScales, type PointScale } from "../../conversion/standard-points";
import { scaleSchema, type Scale, type Settings } from "../../profiles/profile";
import { FigureInput } from "../settings/figure-input";
import { settingsInForce } from "../settings/settings-in-force";
import { trySettings } from "../settings/tried-settings";
import { Disclosure } from "../shared/disclosure";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";
import { sheetsWithScales } from "./sheets-with-scales";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  // Long words of the options are cut rather than the box made wider than the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

export function SheetScales({ reading }: { readonly reading: CatalogueReading }) {
  const styles = useStyles();
  const { state, text, messages, controller } = usePane();
  const { catalogue, conversion } = reading.assessment;
  const { base, settings } = settingsInForce(state);
  const sheets = sheetsWithScales({ catalogue, conversion, said: settings.sheetScales });
  if (sheets.length < 2) return null;
  const change = (changed: Partial<Settings>) =>
    void controller.choose({ tried: trySettings(state.options.tried, base, changed) });
  const choose = (sheet: string, value: string) => {
    const scale = scaleSchema.options.find((known) => known === value);
    const others = settings.sheetScales.filter((own) => own.sheet !== sheet);
    change({ sheetScales: scale ? [...others, { sheet, scale }] : others });
  };
  const words = text.convert.sheetScales;
  const others = pointScales.filter(
    (scale) => conversion.scales.includes(scale) && conversion.standard?.row.basis !== scale,
  );
  return (
    <Disclosure label={words.title} startsOpen={conversion.scales.length > 1}>
      <div className={styles.list}>
        {sheets.map(({ sheet, said, inUse }) => (
          <Field key={sheet} className={styles.field} label={words.label(sheet)}>
            <Select
              select={{ className: styles.select }}
              value={said ?? ""}
              onChange={(_event, { value }) => choose(sheet, value)}
            >
              <option value="">{`${inUse.map((scale) => messages.terms.scale[scale]).join(", ")} (${words.bySheet})`}</option>
              {scaleSchema.options.map((known) => (
                <option key={known} value={known}>
                  {messages.terms.scale[known]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {conversion.scales.length > 1 && conversion.standard
          ? others.map((scale) => (
              <PointsOnScale
                key={`${scale} ${settings.standardPoints[scale] ?? ""}`}
                scale={scale}
                reading={reading}
                said={settings.standardPoints[scale]}
                onSay={(points) => change({ standardPoints: { ...settings.standardPoints, [scale]: points } })}
              />
            ))
          : null}
      </div>
    </Disclosure>
  );
}

interface PointsOnScaleProps {
  readonly scale: PointScale;
  readonly reading: CatalogueReading;
  /** What a person said; `null` for nothing. */
  readonly said: number | null;
  readonly onSay: (points: number | null) => void;
}

function PointsOnScale({ scale, reading, said, onSay }: PointsOnScaleProps) {
  const { text, messages, format } = usePane();
  const shown = said === null ? "" : format.typed(said);
  const [typed, setTyped] = useState(shown);
  const words = text.convert.sheetScales;
  const name: Readonly<Record<Scale, string>> = messages.terms.scale;
  const known = reading.assessment.conversion.standard?.pointsByScale[scale];
  const number = typed.trim() === "" ? null : format.read(typed);
  const isRefused = typed.trim() !== "" && (number === null || !(number > 0));
  const done = () => {
    if (!isRefused && number !== said) onSay(number);
  };
  return (
    <Field
      label={words.points(name[scale])}
      hint={known ? words.byItself(format.number(known.points)) : words.unknown}
      validationMessage={isRefused ? text.settings.refused.above("0") : undefined}
    >
      <FigureInput
        label={words.points(name[scale])}
        kind="optional"
        value={typed}
        isRefused={isRefused}
        problemId={`points-on-${scale}`}
        onType={setTyped}
        onDone={done}
        onCancel={() => setTyped(shown)}
      />
    </Field>
  );
}
