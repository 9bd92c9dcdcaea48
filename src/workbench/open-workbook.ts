/** The ways into a workbook: a file of the user's, the sample, a blank form. Loaded when first needed. */
import { writeTemplate } from "../app/template";
import { emptyWorkbook, openXlsx } from "../hosts/xlsx/xlsx-host";
import { whatIsLost } from "../hosts/xlsx/what-is-lost";
import type { LostPart } from "../hosts/xlsx/parts/package-for-saving";
import { defaultProfile } from "../profiles/profiles";
import { UserError } from "../workbook/user-error";
import type { Release } from "./claim-copy";
import { WorkbenchHost } from "./host/workbench-host";
import type { LeftBehind } from "./left-behind";
import { UnfinishedWork } from "./unfinished-work";

export interface OpenWorkbook {
  /** Its own for each opening: a pane belongs to one workbook. */
  readonly id: string;
  readonly host: WorkbenchHost;
  readonly file: string;
  /** The product's own example, which people must not take for a file of theirs. */
  readonly isSample: boolean;
  /** What saving cannot carry over. */
  readonly lost: readonly LostPart[];
  /** The file as it was opened, to be kept for a reload; absent where opening it again gives the same. */
  readonly asOpened?: () => Promise<Uint8Array>;
  /** The copy that it was restored from. */
  readonly restored?: { readonly id: string; readonly release: Release; readonly isUnsaved: boolean };
}

/** Throws the host's `UserError`s for a file that cannot be read. */
export async function openFile(file: File): Promise<OpenWorkbook> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const host = new WorkbenchHost(await openXlsx(bytes, file.name));
  const lost = await whatIsLost(bytes, file.name);
  return { id: nextId(), host, file: file.name, isSample: false, lost, asOpened: () => Promise.resolve(bytes) };
}

export async function openSample(name: string): Promise<OpenWorkbook> {
  const response = await fetch(`assets/samples/${name}`).catch((cause: unknown) => {
    throw new UserError("partMissing", {}, { cause });
  });
  if (!response.ok) throw new UserError("fileMissing", { file: name });
  return {
    id: nextId(),
    host: new WorkbenchHost(await openXlsx(new Uint8Array(await response.arrayBuffer()), name)),
    file: name,
    isSample: true,
    lost: [],
  };
}

export async function openTemplate(name: string): Promise<OpenWorkbook> {
  const file = await emptyWorkbook();
  await writeTemplate(file, { profile: defaultProfile });
  const host = new WorkbenchHost(file);
  return { id: nextId(), host, file: name, isSample: false, lost: [], asOpened: () => host.copyBytes() };
}

export async function openCopy({ copy, release }: LeftBehind): Promise<OpenWorkbook> {
  const { id, bytes, file, isSample, isUnsaved } = copy;
  const host = new WorkbenchHost(await openXlsx(bytes, file));
  const lost = await whatIsLost(bytes, file);
  return { id: nextId(), host, file, isSample, lost, restored: { id, release, isUnsaved } };
}

/** Keeps copies of this workbook: as it is open, and of what is not saved of it. */
export function keepUnfinished(workbook: OpenWorkbook, onKept: (time: Date) => void): UnfinishedWork {
  const { host, file, isSample, restored, asOpened } = workbook;
  const copyBytes = () => host.copyBytes();
  const work = new UnfinishedWork({ file, isSample, copyBytes, onKept, ...(restored ? { restored } : {}) });
  if (asOpened) void work.keepAsOpened(asOpened);
  return work;
}

let opened = 0;

function nextId(): string {
  opened += 1;
  return `workbook-${opened}`;
}
