/** What the page opens with: a file that the system handed to it, what the person had open before, else the sample. */
import { useEffect, useState } from "react";
import { fileOfLaunch } from "./launch-files";
import { findOwnCopy, type LeftBehind } from "./left-behind";
import type { WorkbookUse } from "./use-workbook";

export interface FirstWorkbook {
  readonly open: WorkbookUse["open"];
  readonly sample: string;
  /** A copy was opened again. */
  readonly onReopened: (left: LeftBehind) => void;
  /** The page stands; looks for what else was left behind. */
  readonly onOpened: () => Promise<void>;
  /** The system hands over a file, now or later. */
  readonly onLaunch: (file: File) => void;
}

export function useFirstWorkbook({ open, sample, onReopened, onOpened, onLaunch }: FirstWorkbook): void {
  const [isStarted, setStarted] = useState(false);
  useEffect(() => {
    if (isStarted) return;
    setStarted(true);
    let isLaunched = false;
    fileOfLaunch((file) => {
      isLaunched = true;
      onLaunch(file);
    });
    const start = async (): Promise<void> => {
      const own = await findOwnCopy();
      if (isLaunched) {
        own?.release();
        return;
      }
      if (own && (await open(({ openCopy }) => openCopy(own)))) onReopened(own);
      // The sample shows what the product does before a person trusts it with a file.
      else await open(({ openSample }) => openSample(sample));
      await onOpened();
    };
    void start();
  }, [isStarted, open, sample, onReopened, onOpened, onLaunch]);
}
