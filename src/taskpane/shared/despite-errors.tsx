/** Beside what a main action says: the errors that hold it back, the way to them, and the choice to go on all the same. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // As small as the sentence that it belongs to.
  force: { display: "flex", marginLeft: "-8px", fontSize: tokens.fontSizeBase200 },
});

export interface DespiteErrorsProps {
  readonly children: ReactNode;
  /** What happens to the lines with errors then. */
  readonly label: string;
  readonly isForced: boolean;
  readonly onForce: (isForced: boolean) => void;
}

export function DespiteErrors({ children, label, isForced, onForce }: DespiteErrorsProps) {
  const styles = useStyles();
  return (
    <>
      {children}
      <Checkbox
        className={styles.force}
        label={label}
        checked={isForced}
        onChange={(_event, { checked }) => onForce(checked === true)}
      />
    </>
  );
}
