/**
 * How a request can fail: Excel's error codes, each at the moments at which Excel gives it. A request may be refused
 * as a whole, break off in the middle of its actions, or be carried out without the answer arriving.
 */
import type { Fault } from "../../excel-host/test-bed";

type Moment = "before" | "halfWay" | "after";

export interface FaultKind extends Pick<Fault, "code" | "isBroken"> {
  readonly title: string;
  readonly when: Moment;
}

/** Refused before Excel does anything, or lost on the way to it. */
const refused = [
  "RequestPayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
  "HostIsBusy",
  "ApiNotAvailable",
  "InactiveWorkbook",
];

/** An action that Excel refuses: those before it in the same request are done. */
const refusedActions = [
  "AccessDenied",
  "InvalidArgument",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidOperation",
  "InvalidReference",
  "Conflict",
  "InsertDeleteConflict",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "FormulaLengthExceedsLimit",
  "ApiNotFound",
  "NotImplemented",
  "UnsupportedFeature",
];

/** Excel did all of it and nobody hears of it. */
const lostAnswers = ["ResponsePayloadSizeLimitExceeded"];

/** May come at any time. */
const anyTime = ["GeneralException", "ConnectionFailure", "RequestAborted", "Timeout", "InvalidOrTimedOutSession"];

const kinds = (codes: readonly string[], moments: readonly Moment[]): FaultKind[] =>
  codes.flatMap((code) => moments.map((when) => ({ title: `${code} ${when}`, code, when })));

export const faultKinds: readonly FaultKind[] = [
  ...kinds(refused, ["before"]),
  ...kinds(refusedActions, ["halfWay"]),
  ...kinds(lostAnswers, ["after"]),
  ...kinds(anyTime, ["before", "halfWay", "after"]),
  { title: "a broken connection before", code: "", when: "before", isBroken: true },
  { title: "a broken connection after", code: "", when: "after", isBroken: true },
];

/** Of so many neighbouring requests each meets another part of the kinds; the whole job has many times more. */
const turns = process.env["EVERY_FAULT"] === "1" ? 1 : 20;

/**
 * The kinds that take their turn at a request, counted through the whole job from 1 on: in a few requests on end every
 * kind. With EVERY_FAULT=1 all kinds at every request, which takes minutes.
 */
export function kindsAt(request: number): readonly FaultKind[] {
  return faultKinds.filter((_, place) => place % turns === request % turns);
}

export const faultCodes: ReadonlySet<string> = new Set(
  faultKinds.map(({ code }) => code).filter((code) => code !== ""),
);

/** One kind for each moment, where the code makes no difference. */
export const moments: readonly FaultKind[] = kinds(["GeneralException"], ["before", "halfWay", "after"]);
