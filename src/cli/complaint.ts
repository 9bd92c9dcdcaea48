/** What the command line says of a value that a schema refuses, by its key in `text.wrong`. */
import type { CliText } from "../strings/vi/cli";

export type Complaint = keyof CliText["wrong"];

/** For a schema: the key goes along as the message of its issue. */
export function says(complaint: Complaint): { readonly error: Complaint } {
  return { error: complaint };
}
