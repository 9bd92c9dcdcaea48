/** A text as the items of a list that it writes down: parted by semicolons, by lines, by numbers or by dashes. */

/** A number or a dash at the beginning of an item: "1.", "2)", "(3)", "a)", "-", "+", "•". */
const marker = /^\s*(?:\(?\d{1,2}[.)](?!\d)|\(?[a-hđ]\)|[-–+*•●▪◦])\s*/i;
const inlineNumber = /(?:^|\s)(?:\((\d{1,2})\)|(\d{1,2})[.)])\s+/g;

/** True for a line that begins as an item does. */
export function isMarked(line: string): boolean {
  return marker.test(line);
}

export function withoutMarker(line: string): string {
  return line.replace(marker, "");
}

/**
 * @param text as `normalizeLines` leaves it
 * @param begins whether a line without a mark begins another item rather than going on with the one above
 * @returns the items without their marks and ends; a text that is no list is its own only item
 */
export function listItems(text: string, begins: (line: string) => boolean): string[] {
  return joinedLines(text, begins)
    .flatMap((item) => partsOutside(item, /;/))
    .flatMap(numberedItems)
    .map((item) =>
      withoutMarker(item)
        .replace(/[\s,;.]+$/, "")
        .trim(),
    )
    .filter((item) => /\p{L}/u.test(item));
}

/** Lines that only go on with the one above are put behind it. */
function joinedLines(text: string, begins: (line: string) => boolean): string[] {
  const items: string[] = [];
  for (const line of text.split("\n")) {
    const last = items.at(-1);
    if (last === undefined || isMarked(line) || /[;,.]$/.test(last) || begins(line)) items.push(line);
    else items[items.length - 1] = `${last} ${line}`;
  }
  return items;
}

/** "1. Báo cáo 2. Tờ trình": numbers that count from 1, the first of them at the beginning. */
function numberedItems(text: string): string[] {
  const marks = [...text.matchAll(inlineNumber)];
  const counts = marks.every(({ 1: inBrackets, 2: plain }, index) => Number(inBrackets ?? plain) === index + 1);
  if (marks.length < 2 || marks[0]?.index !== 0 || !counts) return [text];
  return marks.map(({ index, 0: mark }, place) => text.slice(index + mark.length, marks[place + 1]?.index));
}

/** The text at each separator that stands outside of brackets and quotation marks. */
export function partsOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let place = 0; place < text.length; place++) {
    const letter = text.charAt(place);
    if ("([“«".includes(letter)) depth++;
    else if (")]”»".includes(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(letter)) {
      parts.push(text.slice(start, place));
      start = place + 1;
    }
  }
  return [...parts, text.slice(start)];
}
