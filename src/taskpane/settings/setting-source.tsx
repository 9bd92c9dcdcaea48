/** Which document fixes a figure and from when; our own proposals and changed ones are marked. */
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Month } from "../../text/period";
import { periodLabel } from "../shared/number-format";
import { usePane } from "../shared/pane-context";
import { ChangedBadge } from "./changed-badge";

const useStyles = makeStyles({
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  badge: { height: "auto", minHeight: "18px", marginRight: tokens.spacingHorizontalXS },
});

export interface SettingSourceProps {
  readonly parameter: { readonly source: string; readonly from: Month; readonly suggested?: boolean | undefined };
  readonly isChanged: boolean;
}

export function SettingSource({ parameter: { source, from, suggested = false }, isChanged }: SettingSourceProps) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <p className={styles.source}>
      {isChanged ? (
        <ChangedBadge className={styles.badge} />
      ) : suggested ? (
        <Badge className={styles.badge} appearance="outline" color="informative" title={text.settings.suggestedNote}>
          {text.convert.suggested}
        </Badge>
      ) : null}
      {/* Documents are cited as they are called, in Vietnamese. */}
      <span lang="vi">{source}</span> · {text.settings.from(periodLabel(from))}
    </p>
  );
}
