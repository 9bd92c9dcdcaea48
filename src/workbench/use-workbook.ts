/** The open workbook of the page: opening, saving, and the copy of what is not saved yet. */
import { useCallback, useEffect, useRef, useState, type Dispatch, type RefObject, type SetStateAction } from "react";
import { typedNote } from "../app/typed-marks";
import type { Language } from "../strings/language";
import { messagesOf } from "../strings/messages";
import { workbenchTextOf } from "../strings/workbench-text";
import { pagePart } from "../taskpane/page-part";
import { UserError } from "../workbook/user-error";
import type { OpenWorkbook } from "./open-workbook";
import { saveFile } from "./save-file";
import { savingInTurn } from "./save-in-turn";
import type { PageNotice } from "./notice-line";
import type { UnfinishedWork } from "./unfinished-work";

/** The reader, the sheets and the rules come after the first paint. */
export const { load: loadOpeners } = pagePart(() => import(/* webpackChunkName: "openers" */ "./open-workbook"));
type Openers = Awaited<ReturnType<typeof loadOpeners>>;

/** What became of the open file since it was opened. */
export type FileState =
  | { readonly kind: "unchanged" }
  /** `keptAt`: when a copy of it was kept; `null` while there is none. */
  | { readonly kind: "changed"; readonly keptAt: Date | null }
  | { readonly kind: "saved"; readonly at: Date };

export interface WorkbookUse {
  readonly opened: OpenWorkbook | null;
  readonly isOpening: boolean;
  readonly state: FileState;
  readonly notice: PageNotice | null;
  readonly setNotice: Dispatch<SetStateAction<PageNotice | null>>;
  /** Resolves to whether the workbook is open now; of several the one that was asked for last stays. */
  readonly open: (openWith: (openers: Openers) => Promise<OpenWorkbook>) => Promise<boolean>;
  readonly save: () => Promise<void>;
  /** Keeps everything for the page that comes after this one, which then goes without a question. */
  readonly keepForReload: () => Promise<void>;
}

export function useWorkbook(language: Language): WorkbookUse {
  const text = workbenchTextOf(language);
  const [opened, setOpened] = useState<OpenWorkbook | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [state, setState] = useState<FileState>({ kind: "unchanged" });
  const [notice, setNotice] = useState<PageNotice | null>(null);
  const work = useRef<UnfinishedWork | null>(null);
  const asked = useRef(0);
  const changes = useRef(0);
  const [inTurn] = useState(savingInTurn);
  const isKept = useRef(false);

  /** What cannot be opened leaves the workbook that is open as it is. */
  const open = useCallback(
    async (openWith: (openers: Openers) => Promise<OpenWorkbook>) => {
      asked.current += 1;
      const turn = asked.current;
      setOpening(true);
      setNotice(null);
      try {
        const openers = await loadOpeners();
        const workbook = await openWith(openers);
        if (turn !== asked.current) {
          workbook.restored?.release();
          return false;
        }
        await work.current?.leave();
        const onKept = (keptAt: Date): void => setState({ kind: "changed", keptAt });
        work.current = openers.keepUnfinished(workbook, onKept);
        setOpened(workbook);
        setState(workbook.restored?.isUnsaved === true ? { kind: "changed", keptAt: null } : { kind: "unchanged" });
        setNotice(workbook.lost.length > 0 ? { kind: "warning", text: lostSentence(workbook, language) } : null);
        return true;
      } catch (error) {
        if (turn === asked.current) setNotice({ kind: "error", text: sentenceOf(error, language) });
        return false;
      } finally {
        if (turn === asked.current) setOpening(false);
      }
    },
    [language],
  );

  useEffect(() => {
    if (!opened) return undefined;
    const { host } = opened;
    const changed = () => {
      changes.current += 1;
      setState((before) => (before.kind === "changed" ? before : { kind: "changed", keptAt: null }));
      setNotice((shown) => (shown?.isPassing === true ? null : shown));
      work.current?.touch();
    };
    // Marks that wait at the month's desk are a person's work too, though no cell has them yet.
    const stops = [host.onChange(changed), host.onNote((key) => (key === typedNote ? changed() : undefined))];
    return () => stops.forEach((stop) => stop());
  }, [opened]);
  useLeaving({ isChanged: state.kind === "changed", isKept, work });

  /** Resolves to whether everything is in the file, with nothing changed while it was made. */
  const saveOnce = async (): Promise<boolean> => {
    if (!opened) return true;
    try {
      await opened.host.settle();
      const before = changes.current;
      const { name: file, bytes } = await saveFile(opened);
      // Said to be saved, it can also be reloaded.
      await work.current?.finish(file, bytes);
      const isAll = changes.current === before;
      // From here on it is the saved file that the person works on.
      setOpened((now) => (now?.id === opened.id ? { ...now, file, isSample: false } : now));
      setState(isAll ? { kind: "saved", at: new Date() } : { kind: "changed", keptAt: null });
      setNotice({ kind: "success", text: text.saved(file), isPassing: true });
      if (!isAll) work.current?.touch();
      return isAll;
    } catch (error) {
      setNotice({ kind: "error", text: sentenceOf(error, language) });
      return true;
    }
  };
  // What goes wrong with the typing goes wrong in the saving, too, which tells of it.
  const finishTyping = async () => opened?.host.settle().catch(() => undefined);
  const save = () => inTurn({ finishTyping, saveOnce });
  const confirmSave = async () => {
    if (!opened || opened.lost.length === 0) return save();
    const action = { label: text.saveAnyway, act: () => void save() };
    setNotice({ kind: "warning", text: lostSentence(opened, language), actions: [action] });
  };
  const keepForReload = async () => {
    await opened?.host.settle();
    isKept.current = (await work.current?.keep()) === true;
  };
  return { opened, isOpening, state, notice, setNotice, open, save: confirmSave, keepForReload };
}

interface Leaving {
  readonly isChanged: boolean;
  /** Nothing would be lost: the page that comes next opens the copy. */
  readonly isKept: RefObject<boolean>;
  readonly work: RefObject<UnfinishedWork | null>;
}

/** The browser asks before a page with unsaved changes is left, and a page out of sight may never come back. */
function useLeaving({ isChanged, isKept, work }: Leaving): void {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isKept.current) event.preventDefault();
    };
    const keep = (): void => {
      if (document.visibilityState === "hidden") void work.current?.keep();
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", keep);
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [isChanged, isKept, work]);
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
