/**
 * What a page says to the worker that keeps its parts: "useNewer" = take the place of the version before; "opened" = the
 * page was just opened, from the version in use.
 */
export type WordToWorker = "useNewer" | "opened";
