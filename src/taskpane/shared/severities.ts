import type { Severity } from "../../catalogue/finding";

/** In the order in which people should care. */
export const severities: readonly Severity[] = ["error", "warning", "hint"];
