/**
 * Microsoft's own Excel library, run in Node: its RichApi part and its Excel part, without the loader and
 * the dialogs around them. Nobody supports running it this way; that is why it stays among the tests.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";

export interface RequestMessage {
  readonly Url: string;
  readonly Body: unknown;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body?: unknown;
  readonly ErrorCode?: string;
  readonly ErrorMessage?: string;
}

export interface RequestExecutor {
  executeAsync(customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** An event as it comes from Excel: which kind, of which object, with what to say. */
export interface HostEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: unknown;
}

export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  raise(event: HostEvent): void;
}

interface Internals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly SessionBase: { _overrideSession: unknown };
    readonly GenericEventRegistration: {
      _testReadyImpl: () => Promise<void>;
      getGenericEventRegistration(controlId: string): { _handleRichApiMessage(message: unknown): void };
    };
  };
}

const eventCategory = 65_536;

/** A fresh copy of the library whose requests all go to `executor`. */
export function loadOfficeLibrary(executor: RequestExecutor, officeGlobal: object): OfficeLibrary {
  const { Excel, OfficeExtension } = compileLibrary(officeGlobal);
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://excel.test/", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  OfficeExtension.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  const raise = (event: HostEvent): void =>
    OfficeExtension.GenericEventRegistration.getGenericEventRegistration("")._handleRichApiMessage({
      entries: [eventEntry(event)],
    });
  return { Excel, OfficeExtension, raise };
}

/** The event as the library is told of it. */
export function eventEntry({ eventType, targetId, message }: HostEvent) {
  return { messageCategory: eventCategory, messageType: eventType, targetId, message: JSON.stringify(message) };
}

let excelPart: string | null = null;

/** A function's body over `window`, `document` and `Office` that gives `{ Excel, OfficeExtension }`, for Node or a page. */
export function libraryBody(): string {
  excelPart ??= readExcelPart();
  return `${excelPart}\nreturn { Excel, OfficeExtension };`;
}

function compileLibrary(officeGlobal: object): Internals {
  const run = compileFunction(libraryBody(), ["window", "document", "Office"]);
  const library: unknown = run.call({}, { Office: officeGlobal }, {}, officeGlobal);
  // The one place where Microsoft's untyped code meets its published types.
  return library as Internals;
}

function readExcelPart(): string {
  const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const source = readFileSync(path, "utf8");
  const marker = "var __extends = (this && this.__extends)";
  const start = source.indexOf(marker, source.indexOf(marker) + marker.length);
  const end = source.indexOf('var _EndExcel = "_EndExcel";');
  if (start < 0 || end < start) throw new Error("Microsoft's library has another layout than the test bed expects");
  return source.slice(start, end);
}
