/**
 * How the in-memory Excel refuses: with Excel's own error codes, or, for what the test bed does not
 * know at all, with an error that names the missing member and fails the test.
 */
export class HostError extends Error {
  override readonly name = "HostError";
  /** The member that refused, such as "SettingCollection.add". */
  location = "";

  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

export class UnknownMember extends Error {
  override readonly name = "UnknownMember";

  constructor(kind: string, member: string) {
    super(`The in-memory Excel has no member ${kind}.${member}`);
  }
}
