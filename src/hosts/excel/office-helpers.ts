/**
 * The one place that uses @microsoft/office-js-helpers, and only what is still sound in it, loaded when needed:
 * 58 kB that the first paint must not wait for. Its Authenticator, Storage and UI parts are not used, and neither
 * is forceCreateSheet: told to recreate, it deletes a sheet of the user's that has the name, and even with
 * `clearOnly` it costs a sync a sheet, where `applyChange` creates all of them in one request.
 */

/** Prints an error of Office.js with Microsoft's helper, which knows how to show its debug information. */
export async function logOfficeError(error: Error): Promise<void> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  Utilities.log(error);
}
