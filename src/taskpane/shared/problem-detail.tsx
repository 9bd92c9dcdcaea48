/** The technical detail of an unexpected failure, folded away, to be copied for support. */
import { CopyableText } from "./copyable-text";
import { usePane } from "./pane-context";

export function ProblemDetail({ detail }: { readonly detail: string }) {
  const { notice } = usePane().text;
  return (
    <details>
      <summary>{notice.detail}</summary>
      <CopyableText name={notice.detail} content={detail} copyLabel={notice.copyDetail} copiedLabel={notice.copied} />
    </details>
  );
}
