/**
 * Raised inside this room when a file does not hold what an .xlsx must; `openXlsx` turns it into the
 * sentence for the user. The message is for developers.
 */
export class PackageError extends Error {
  override readonly name: string = "PackageError";
}

/** More than any catalogue holds and more than a browser tab can: a mistake, or a file made to fill the memory. */
export class TooLargeError extends PackageError {
  override readonly name = "TooLargeError";
}
