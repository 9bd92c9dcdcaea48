/**
 * What can go wrong for reasons that a person can understand and mend. The text is in `strings/`;
 * here is only which case it is and what the sentence must name.
 */
export type UserErrorKey =
  // files
  | "fileMissing"
  | "fileEmpty"
  | "fileNotXlsx"
  | "fileLegacyXls"
  | "fileEncrypted"
  | "fileDamaged"
  | "fileOnlyCharts"
  | "fileNotText"
  | "fileTooLarge"
  | "fileExists"
  | "fileUnwritable"
  | "fileIsInput"
  // pages
  | "partMissing"
  // command line
  | "unknownCommand"
  | "badUsage"
  // workbook
  | "sheetMissing"
  | "noCatalogue"
  | "noCatalogueInSheet"
  | "noCatalogueInFile"
  | "noCatalogueInFolder"
  | "nothingToMerge"
  | "noEarlierMerge"
  | "fileIsMergeResult"
  | "noConvertedCatalogue"
  | "settingsOutdated"
  | "settingsUnreadable"
  | "wordsUnreadable"
  | "unknownProfile"
  | "standardNotFound"
  | "unknownSetting"
  | "badSetting"
  | "noAssignmentTable"
  | "assignmentColumnsMissing"
  | "noAssignments"
  | "nothingScoredInYear"
  | "periodClosed"
  | "periodClosedAlready"
  | "periodNotClosed"
  | "periodNotScored"
  | "noReturnedSheet"
  // hosts
  | "sourceChanged"
  | "sheetProtected"
  | "marksUntold"
  | "workbookProtected"
  | "workbookReadOnly"
  | "formulasLocked"
  | "othersWriting"
  | "cellEditMode"
  | "tooMuchData"
  | "hostTooOld"
  | "hostBusy"
  | "connectionLost"
  | "changedMeanwhile"
  | "hostFailed"
  | "undoGone"
  | "typedSince";

export type UserErrorParams = Readonly<Record<string, string | number>>;

/** An error with a sentence for the user; anything that is not a `UserError` is a bug of ours. */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly key: UserErrorKey,
    readonly params: UserErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(`${key} ${JSON.stringify(params)}`, options);
  }
}
