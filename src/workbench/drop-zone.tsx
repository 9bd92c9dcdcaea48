/** Shows, while a file is dragged over the page, that it can be let go anywhere here. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload24Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useRef, useState, type DragEvent } from "react";
import type { WorkbenchText } from "../strings/vi/workbench";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: 0,
    zIndex: 20,
    padding: tokens.spacingHorizontalL,
    // The file is let go over what lies beneath.
    pointerEvents: "none",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  frame: {
    boxSizing: "border-box",
    height: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalS,
    border: `3px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "center",
    opacity: 0.94,
  },
  main: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function DropZone({ text }: { readonly text: WorkbenchText }) {
  const styles = useStyles();
  return (
    <div className={styles.cover}>
      <div className={styles.frame}>
        <ArrowDownload24Regular />
        <p className={styles.main}>{text.drop}</p>
        <p className={styles.note}>{text.dropNote}</p>
      </div>
    </div>
  );
}

export interface FileDrop {
  /** A file is over the page now. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes the first file that is let go over an element with these handlers. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [isOver, setOver] = useState(false);
  // Every element on the way is entered before the one before it is left.
  const inside = useRef(0);
  const set = (count: number): void => {
    inside.current = Math.max(0, count);
    setOver(inside.current > 0);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event) => {
        if (bringsFiles(event)) set(inside.current + 1);
      },
      onDragOver: (event) => {
        event.preventDefault();
      },
      onDragLeave: (event) => {
        if (bringsFiles(event)) set(inside.current - 1);
      },
      onDrop: (event) => {
        event.preventDefault();
        set(0);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      },
    },
  };
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}
