/** The open workbook of the page: opening, saving, and the copy of what is not saved yet. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../strings/language";
import { messagesOf } from "../strings/messages";
import { workbenchTextOf } from "../strings/workbench-text";
import { pagePart } from "../taskpane/page-part";
import { UserError } from "../workbook/user-error";
import type { OpenWorkbook } from "./open-workbook";
import { saveFile } from "./save-file";
import type { PageNotice } from "./notice-line";
import type { UnfinishedWork } from "./unfinished-work";

/** The reader, the sheets and the rules come after the first paint. */
export const { load: loadOpeners } = pagePart(() => import("./open-workbook"));
type Openers = Awaited<ReturnType<typeof loadOpeners>>;

export interface WorkbookUse {
  readonly opened: OpenWorkbook | null;
  readonly isOpening: boolean;
  readonly isChanged: boolean;
  /** When the copy of unsaved changes was made; `null` while there is none. */
  readonly keptAt: Date | null;
  readonly notice: PageNotice | null;
  readonly setNotice: (notice: PageNotice | null) => void;
  /** Resolves to whether the workbook is open now. */
  readonly open: (openWith: (openers: Openers) => Promise<OpenWorkbook>) => Promise<boolean>;
  readonly save: () => Promise<void>;
}

export function useWorkbook(language: Language): WorkbookUse {
  const text = workbenchTextOf(language);
  const [opened, setOpened] = useState<OpenWorkbook | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const [notice, setNotice] = useState<PageNotice | null>(null);
  const work = useRef<UnfinishedWork | null>(null);

  /** What cannot be opened leaves the workbook that is open as it is. */
  const open = useCallback(
    async (openWith: (openers: Openers) => Promise<OpenWorkbook>) => {
      setOpening(true);
      setNotice(null);
      try {
        const openers = await loadOpeners();
        const workbook = await openWith(openers);
        await work.current?.leave();
        work.current = openers.keepUnfinished(workbook, setKeptAt);
        setOpened(workbook);
        setChanged(workbook.restored !== undefined);
        setKeptAt(null);
        setNotice(workbook.lost.length > 0 ? { kind: "warning", text: lostSentence(workbook, language) } : null);
        return true;
      } catch (error) {
        setNotice({ kind: "error", text: sentenceOf(error, language) });
        return false;
      } finally {
        setOpening(false);
      }
    },
    [language],
  );

  useEffect(
    () =>
      opened?.host.onChange(() => {
        setChanged(true);
        setNotice((shown) => (shown?.isPassing === true ? null : shown));
        work.current?.touch();
      }),
    [opened],
  );
  useLeaving(isChanged, work);

  const save = async () => {
    if (!opened) return;
    try {
      const name = await saveFile(opened);
      setChanged(false);
      setKeptAt(null);
      setNotice({ kind: "success", text: text.saved(name) });
      await work.current?.finish();
    } catch (error) {
      setNotice({ kind: "error", text: sentenceOf(error, language) });
    }
  };
  const confirmSave = async () => {
    if (!opened || opened.lost.length === 0) return save();
    const action = { label: text.saveAnyway, act: () => void save() };
    setNotice({ kind: "warning", text: lostSentence(opened, language), actions: [action] });
  };
  return { opened, isOpening, isChanged, keptAt, notice, setNotice, open, save: confirmSave };
}

/** The browser asks before a page with unsaved changes is left, and a page out of sight may never come back. */
function useLeaving(isChanged: boolean, work: React.RefObject<UnfinishedWork | null>): void {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    const keep = (): void => {
      if (document.visibilityState === "hidden") void work.current?.keep();
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", keep);
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [isChanged, work]);
}

function lostSentence({ lost }: OpenWorkbook, language: Language): string {
  const text = workbenchTextOf(language);
  return text.lost(lost.map((part) => text.lostParts[part]).join(", "));
}

function sentenceOf(error: unknown, language: Language): string {
  return error instanceof UserError
    ? messagesOf(language).errors[error.key](error.params)
    : workbenchTextOf(language).unknown;
}
