/** The ways into a workbook: a file of the user's, the sample, a blank form. Loaded when first needed. */
import { writeTemplate } from "../app/template";
import { emptyWorkbook, openXlsx, type XlsxHost } from "../hosts/xlsx/xlsx-host";
import { whatIsLost } from "../hosts/xlsx/what-is-lost";
import type { LostPart } from "../hosts/xlsx/parts/package-for-saving";
import { defaultProfile } from "../profiles/profiles";
import { UserError } from "../workbook/user-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

export interface OpenWorkbook {
  /** Its own for each opening: a pane belongs to one workbook. */
  readonly id: string;
  readonly host: XlsxHost;
  readonly file: string;
  /** What saving cannot carry over. */
  readonly lost: readonly LostPart[];
}

/** Throws the host's `UserError`s for a file that cannot be read. */
export async function openFile(file: File): Promise<OpenWorkbook> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const host = await openXlsx(bytes, file.name);
  return { id: nextId(), host, file: file.name, lost: await whatIsLost(bytes, file.name) };
}

export async function openSample(name: string): Promise<OpenWorkbook> {
  const response = await fetch(`assets/samples/${name}`);
  if (!response.ok) throw new UserError("fileMissing", { file: name });
  return {
    id: nextId(),
    host: await openXlsx(new Uint8Array(await response.arrayBuffer()), name),
    file: name,
    lost: [],
  };
}

export async function openTemplate(name: string): Promise<OpenWorkbook> {
  const host = await emptyWorkbook();
  await writeTemplate(host, defaultProfile);
  return { id: nextId(), host, file: name, lost: [] };
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
