/** In the order in which people should care. */
export const severities = ["error", "warning", "hint"] as const;
