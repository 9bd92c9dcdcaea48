/**
 * What Excel's error codes mean to a person (Excel.ErrorCodes and the resource limits of Office Add-ins).
 * The codes with a sentence of their own are a table; every other code is kept inside `hostFailed`.
 */
import { UserError, type UserErrorKey, type UserErrorParams } from "../../../workbook/user-error";

const meanings: Readonly<Record<string, UserErrorKey>> = {
  AccessDenied: "sheetProtected",
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "tooMuchData",
  ResponsePayloadSizeLimitExceeded: "tooMuchData",
  RangeExceedsLimit: "tooMuchData",
  OperationCellsExceedLimit: "tooMuchData",
  ApiNotFound: "hostTooOld",
  ApiNotAvailable: "hostTooOld",
  NotImplemented: "hostTooOld",
  UnsupportedFeature: "hostTooOld",
  ActivityLimitReached: "hostBusy",
  HostIsBusy: "hostBusy",
  RequestAborted: "hostBusy",
  Timeout: "hostBusy",
  InvalidOrTimedOutSession: "hostBusy",
  WriteNotSupportedWhenModalDialogOpen: "hostBusy",
  ConnectionFailure: "connectionLost",
  // Sheets, names or rows that were there when the change was computed: somebody else works in the same workbook.
  ItemNotFound: "changedMeanwhile",
  ItemAlreadyExists: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
  Conflict: "changedMeanwhile",
};

/** Codes of Excel's that have a sentence of their own. */
export const explainedCodes: readonly string[] = Object.keys(meanings);

const requestTooLarge = "RequestPayloadSizeLimitExceeded";
const answerTooLarge = "ResponsePayloadSizeLimitExceeded";

/** Codes that Office.js gives to mistakes in the calling program; no person can do anything about them. */
const ourMistakes: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
]);

/** Excel's code of an error of Office.js; `null` for anything else, which is then a bug of ours. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof UserError) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  return code === null || ourMistakes.has(code) ? null : code;
}

/** True when Excel refused a request for its size and did nothing of it, so that smaller ones may pass. */
export function isRequestTooLarge(error: unknown): boolean {
  return errorCode(error) === requestTooLarge;
}

/** True when smaller questions may get an answer. What was too large to answer was done all the same. */
export function isReadTooLarge(error: unknown): boolean {
  return isRequestTooLarge(error) || errorCode(error) === answerTooLarge;
}

/** Of these nothing is learned about the thing that was asked for: it may well be taken the next time. */
const passing: ReadonlySet<UserErrorKey> = new Set(["hostBusy", "connectionLost", "cellEditMode", "hostTooOld"]);

/** True when Excel would not do one of the things asked for, and may do the others. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof UserError) return typeof error.params["code"] === "string" && !passing.has(error.key);
  const code = errorCode(error);
  return code !== null && !passing.has(meanings[code] ?? "hostFailed");
}

/** True when Excel would not lift a protection. */
export function isAccessDenied(error: unknown): boolean {
  return error instanceof UserError && error.params["code"] === "AccessDenied";
}

/** A `UserError` with Excel's code and the cause; what is no error of Excel's comes back as it is. */
export function toUserError(error: unknown, params: UserErrorParams = {}): unknown {
  const code = errorCode(error);
  if (code === null) return error;
  return new UserError(meanings[code] ?? "hostFailed", { code, sheet: "", ...params }, { cause: error });
}

/** The same error, saying whether the workbook is as it was before the change. */
export function withRestored(error: unknown, restored: "yes" | "no"): unknown {
  if (error instanceof UserError)
    return new UserError(error.key, { ...error.params, restored }, { cause: error.cause });
  // A workbook in between must be told of, whatever the reason, be it that somebody pressed Stop.
  return restored === "no" ? new UserError("hostFailed", { code: "Unexpected", restored }, { cause: error }) : error;
}

/** Where in the request Excel stopped, such as "SettingCollection.add"; "" when it does not say. */
export function errorLocation(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const debugInfo: unknown = "debugInfo" in error ? error.debugInfo : null;
  const location: unknown =
    typeof debugInfo === "object" && debugInfo !== null && "errorLocation" in debugInfo
      ? debugInfo.errorLocation
      : null;
  if (typeof location === "string") return location;
  return error.cause === undefined ? "" : errorLocation(error.cause);
}
