/** Whether every look is gone through, or as many as show each thing in each of its colours once: `EVERY_LOOK=1` before a release. */
export const everyLook = process.env["EVERY_LOOK"] === "1";
