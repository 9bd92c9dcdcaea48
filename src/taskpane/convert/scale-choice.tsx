/** Which scale gives the points, and why this one. */
import { Badge, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Scale } from "../../profiles/profile";
import { usePane } from "../shared/pane-context";
import type { CatalogueReading } from "../state/pane-state";

const useStyles = makeStyles({
  label: { display: "inline-flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

const scales: readonly Scale[] = ["matrix", "frames", "levels", "given"];

export function ScaleChoice({ reading }: { readonly reading: CatalogueReading }) {
  const styles = useStyles();
  const { state, text, messages, controller } = usePane();
  const { conversion, profile } = reading.assessment;
  const { scale, scaleReason } = conversion;
  const { groupWeights, bandMinutes } = profile.parameters;
  const isSuggested = scale === "matrix" && Boolean(groupWeights.suggested ?? bandMinutes.suggested);
  const choose = (value: string) => {
    const chosen = scales.find((known) => known === value);
    if (!chosen) return;
    const { scale: _tried, ...others } = state.options.tried;
    void controller.choose({ tried: chosen === reading.untried.scale ? others : { ...others, scale: chosen } });
  };
  return (
    <Field
      label={{
        children: (
          <span className={styles.label}>
            {text.convert.scale}
            {isSuggested ? (
              <Badge appearance="outline" size="small" color="informative" title={text.settings.suggestedNote}>
                {text.convert.suggested}
              </Badge>
            ) : null}
          </span>
        ),
      }}
      hint={text.convert.scaleWhy(messages.terms.scaleReason[scaleReason])}
    >
      <Select value={state.options.tried.scale ?? scale} onChange={(_event, { value }) => choose(value)}>
        {scales.map((known) => (
          <option key={known} value={known}>
            {messages.terms.scale[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
