/** The ways into a workbook: a file of the user's, the sample, a blank form. Loaded when first needed. */
import { writeTemplate } from "../app/template";
import { emptyWorkbook, openXlsx } from "../hosts/xlsx/xlsx-host";
import { whatIsLost } from "../hosts/xlsx/what-is-lost";
import type { LostPart } from "../hosts/xlsx/parts/package-for-saving";
import { defaultProfile } from "../profiles/profiles";
import { UserError } from "../workbook/user-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Release } from "./claim-copy";
import { WorkbenchHost } from "./host/workbench-host";
import { UnfinishedWork } from "./unfinished-work";
import type { LeftBehind } from "./use-left-behind";

export interface OpenWorkbook {
  /** Its own for each opening: a pane belongs to one workbook. */
  readonly id: string;
  readonly host: WorkbenchHost;
  readonly file: string;
  /** What saving cannot carry over. */
  readonly lost: readonly LostPart[];
  /** The copy of unfinished work that it was restored from. */
  readonly restored?: { readonly id: string; readonly release: Release };
}

/** Throws the host's `UserError`s for a file that cannot be read. */
export async function openFile(file: File): Promise<OpenWorkbook> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const host = new WorkbenchHost(await openXlsx(bytes, file.name));
  return { id: nextId(), host, file: file.name, lost: await whatIsLost(bytes, file.name) };
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
    lost: [],
  };
}

export async function openTemplate(name: string): Promise<OpenWorkbook> {
  const host = await emptyWorkbook();
  await writeTemplate(host, { profile: defaultProfile });
  return { id: nextId(), host: new WorkbenchHost(host), file: name, lost: [] };
}

export async function openCopy({ copy, release }: LeftBehind): Promise<OpenWorkbook> {
  const host = new WorkbenchHost(await openXlsx(copy.bytes, copy.file));
  return { id: nextId(), host, file: copy.file, lost: [], restored: { id: copy.id, release } };
}

/** Keeps copies of what is not saved of this workbook. */
export function keepUnfinished(workbook: OpenWorkbook, onKept: (time: Date) => void): UnfinishedWork {
  const { host, file, restored } = workbook;
  return new UnfinishedWork({ file, copyBytes: () => host.copyBytes(), onKept, ...(restored ? { restored } : {}) });
}

export async function readWorkbook(file: File): Promise<WorkbookSnapshot> {
  const host = await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
  return host.read();
}

let opened = 0;

function nextId(): string {
  opened += 1;
  return `workbook-${opened}`;
}
