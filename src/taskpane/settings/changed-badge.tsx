/** Says that something is no longer what the profile gives. */
import { Badge } from "@fluentui/react-components";
import { usePane } from "../shared/pane-context";

export function ChangedBadge({ className }: { readonly className?: string | undefined }) {
  const { text } = usePane();
  return (
    <Badge className={className} appearance="tint" color="informative">
      {text.settings.changed}
    </Badge>
  );
}
