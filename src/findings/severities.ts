import type { Severity } from "./finding";

/** In the order in which people should care. */
export const severities: readonly Severity[] = ["error", "warning", "hint"];
