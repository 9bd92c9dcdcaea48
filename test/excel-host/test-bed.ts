/**
 * Excel without Excel: Microsoft's library over an in-memory workbook, with counters, Excel's limits and
 * faults at will. `install` puts its `Excel` and `Office` where the host expects them.
 */
import { requestLimit } from "./excel-rules";
import { bindWorkbook } from "./members/workbook";
import { createModel, type ModelWorkbook } from "./model-workbook";
import { loadOfficeLibrary, type OfficeLibrary, type RequestExecutor, type ResponseMessage } from "./office-library";
import { requestBody } from "./request-body";
import { actionType, runRequest } from "./run-request";

/** What goes wrong with a request: before Excel did anything, after so many actions, or only its answer is lost. */
export interface Fault {
  /** 1-based number of the request, counted from `reset`. */
  readonly request: number;
  readonly code: string;
  readonly when: "before" | "halfWay" | "after" | number;
  /** Every later request is refused as well, as when the line stays down. */
  readonly lasts?: boolean;
  /** No answer ever comes: the pane was closed. `onSilence` tells when. */
  readonly isSilent?: boolean;
  /** The connection itself breaks, so that the library gets an error in place of an answer. */
  readonly isBroken?: boolean;
}

export interface TestBedOptions {
  /** Highest supported minor version of ExcelApi; 9 is the manifest's floor. */
  readonly apiMinor?: number;
  readonly requestLimit?: number;
  readonly answerLimit?: number;
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
}

export interface TestBed extends OfficeLibrary {
  readonly workbook: ModelWorkbook;
  /** Answers requests as Excel would, for a library that runs elsewhere. */
  readonly executor: RequestExecutor;
  /** `writes` counts the properties set, which no reading does; `answered` the bytes of the answers. */
  readonly counters: {
    requests: number;
    actions: number;
    writes: number;
    bytes: number;
    answered: number;
    largest: number;
  };
  faults: Fault[];
  isEditingCell: boolean;
  /** What Excel does meanwhile: it refuses, or it does not answer before the typing has ended (office-js #806). */
  whileEditing: "refuses" | "waits";
  /** Called before each request with its number; a test uses it to cancel or to change the workbook. */
  onRequest: (request: number) => unknown;
  onSilence: () => void;
  resetCounters(): void;
}

/** Excel's event of changed cells, as its library registers for the whole workbook. */
const changedEvent = { eventType: 10, targetId: "Workbook" };

export function createTestBed({
  apiMinor = 9,
  requestLimit: limit = requestLimit,
  answerLimit = requestLimit,
  platform = "PC",
}: TestBedOptions = {}): TestBed {
  const workbook = createModel();
  const counters = { requests: 0, actions: 0, writes: 0, bytes: 0, answered: 0, largest: 0 };
  const root = bindWorkbook(workbook);

  const executor: RequestExecutor = {
    executeAsync: async (_customData, _flags, message) => {
      const text = JSON.stringify(message.Body);
      const bytes = bytesOf(text);
      counters.requests += 1;
      counters.bytes += bytes;
      counters.largest = Math.max(counters.largest, bytes);
      await Promise.resolve();
      bed.onRequest(counters.requests);
      while (bed.isEditingCell && bed.whileEditing === "waits") await tick();
      if (bed.isEditingCell) return refusal("InvalidOperationInCellEditMode");
      if (bytes > limit) return refusal("RequestPayloadSizeLimitExceeded");
      const lasting = bed.faults.find(({ request, lasts }) => lasts === true && request < counters.requests);
      if (lasting) return refusal(lasting.code);
      const fault = bed.faults.find(({ request }) => request === counters.requests);
      if (fault?.when === "before") return answerTo(fault);
      const body = requestBody.parse(JSON.parse(text));
      counters.actions += body.Actions.length;
      counters.writes += body.Actions.filter(({ ActionType }) => ActionType === actionType.setProperty).length;
      const answer = runRequest(body, {
        root,
        actionsBefore: actionsUntil(fault, body.Actions.length),
        failing: workbook.ways.failing,
      });
      raiseChanges();
      if (fault) return answerTo(fault);
      const answerText = JSON.stringify(answer);
      const answered = bytesOf(answerText);
      counters.answered += answered;
      if (answered > answerLimit) return refusal("ResponsePayloadSizeLimitExceeded");
      const Body: unknown = JSON.parse(answerText);
      return { HttpStatusCode: 200, Headers: {}, Body };
    },
  };

  const answerTo = ({ code, isSilent = false, isBroken = false }: Fault): Promise<ResponseMessage> => {
    if (isBroken) return Promise.reject(new TypeError("Failed to fetch"));
    if (!isSilent) return Promise.resolve(refusal(code));
    bed.onSilence();
    return new Promise(() => undefined);
  };

  const raiseChanges = (): void => {
    for (const worksheetId of workbook.changedSheets) {
      bed.raise({ ...changedEvent, message: { worksheetId, address: "A1", changeType: 0, source: 0 } });
    }
    workbook.changedSheets.clear();
  };

  const office = {
    context: {
      platform,
      requirements: {
        isSetSupported: (set: string, version = "1.1") =>
          set === "ExcelApi" && Number(version.split(".")[1]) <= apiMinor,
      },
    },
  };
  const library = loadOfficeLibrary(executor, office);
  Object.assign(globalThis, { Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension });

  const bed: TestBed = {
    ...library,
    workbook,
    executor,
    counters,
    faults: [],
    isEditingCell: false,
    whileEditing: "refuses",
    onRequest: () => undefined,
    onSilence: () => undefined,
    resetCounters: () =>
      Object.assign(counters, { requests: 0, actions: 0, writes: 0, bytes: 0, answered: 0, largest: 0 }),
  };
  return bed;
}

function actionsUntil(fault: Fault | undefined, actions: number): number {
  if (typeof fault?.when === "number") return fault.when;
  return fault?.when === "halfWay" ? Math.floor(actions / 2) : Infinity;
}

/** The time that is not faked by a test's clock. */
const realTimeout = globalThis.setTimeout;

function tick(): Promise<void> {
  return new Promise((resolve) => void realTimeout(resolve, 1));
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

function refusal(code: string): ResponseMessage {
  return { HttpStatusCode: 400, Headers: {}, ErrorCode: code, ErrorMessage: code };
}
