/** The dialog that asks for approved catalogues: several .xlsx files at once. */
import { makeStyles } from "@fluentui/react-components";
import type { RefObject } from "react";

const useStyles = makeStyles({ hidden: { display: "none" } });

export interface ReferencePickerProps {
  /** Whoever presses a button clicks it. */
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

export function ReferencePicker({ picker, onFiles }: ReferencePickerProps) {
  const styles = useStyles();
  return (
    <input
      ref={picker}
      className={styles.hidden}
      type="file"
      accept=".xlsx"
      multiple
      tabIndex={-1}
      aria-hidden
      data-references
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // The same file chosen again must count as a change.
        event.target.value = "";
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
