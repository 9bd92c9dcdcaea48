/** Says that something is on its way, once it takes longer than a moment. */
import { Spinner, type SpinnerProps } from "@fluentui/react-components";

/** Milliseconds; what comes sooner needs no word. */
const moment = 500;

export interface LoadingProps extends Pick<SpinnerProps, "className" | "size"> {
  readonly label: string;
}

export function Loading({ label, ...looks }: LoadingProps) {
  // The label is drawn after the moment, and the progress bar has a name before it.
  return <Spinner {...looks} delay={moment} label={label} aria-label={label} />;
}
