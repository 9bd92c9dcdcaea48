/** Whether all are looked at, or as many as show each thing in each of its colours once: `EVERY_LOOK=1` before a release. */
export const everyLook = process.env["EVERY_LOOK"] === "1";
