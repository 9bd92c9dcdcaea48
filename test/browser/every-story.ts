/**
 * Whether every story is told: `EVERY_STORY=1` before a release. CI tells those that no other test comes near; these open
 * the page again for a turn of the same story, and are told together with the looks.
 */
export const everyStory = process.env["EVERY_STORY"] === "1" || process.env["EVERY_LOOK"] === "1";
