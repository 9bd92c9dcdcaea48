/**
 * TCVN3, the code of the ABC fonts (.VnTime and others): one code of the upper half of the code page a letter, as
 * TCVN 5712:1993 (VN3) lays them down. A file in it holds these codes as the Latin-1 characters of the same number.
 */

/** Letters and, place by place, the characters that stand for them. */
const letters =
  "àảãáạ" +
  "ăằẳẵắặ" +
  "âầẩẫấậ" +
  "èẻẽéẹ" +
  "êềểễếệ" +
  "ìỉĩíị" +
  "òỏõóọ" +
  "ôồổỗốộ" +
  "ơờởỡớợ" +
  "ùủũúụ" +
  "ưừửữứự" +
  "ỳỷỹýỵđ";
const codes =
  "µ¶·¸¹" +
  "¨»¼½¾Æ" +
  "©ÇÈÉÊË" +
  "ÌÎÏÐÑ" +
  "ªÒÓÔÕÖ" +
  "×ØÜÝÞ" +
  "ßáâãä" +
  "«åæçèé" +
  "¬êëìíî" +
  "ïñòóô" +
  "\u00adõö÷øù" +
  "úûüýþ®";

/** The only capitals that have codes of their own; a toned capital is the small letter's code in a font of capitals. */
const capitalLetters = "ĂÂÊÔƠƯĐ";
const capitalCodes = "¡¢£¤¥¦§";

const letterOfCode: ReadonlyMap<string, string> = new Map(
  Array.from(codes + capitalCodes).map((code, place) => [code, (letters + capitalLetters)[place] ?? code]),
);

/** By letter, in both cases; "Á" has the code of "á". */
export const tcvn3Codes: ReadonlyMap<string, string> = new Map([
  ...Array.from(letters).map((letter, place) => [letter.toUpperCase(), codes[place] ?? letter] as const),
  ...[...letterOfCode].map(([code, letter]) => [letter, code] as const),
]);

const code = new RegExp(`[${codes}${capitalCodes}]`, "g");

/** Letter by letter, as long as the text is; capitals as far as codes tell them (see `raiseCapitals`). */
export function decodeTcvn3(text: string): string {
  return text.replace(code, (found) => letterOfCode.get(found) ?? found);
}

const capital = /[A-Z¡-§]/g;
const small = /[a-z]/;

/**
 * What a font of capitals (.VnTimeH) showed as capitals: "CéNG HOµ" is "CỘNG HOÀ", although the codes of ộ and à are small.
 * A word without a small letter of ASCII and with two capitals was typed in such a font, and so were its neighbours that
 * have no small letter either.
 *
 * @param coded the text in TCVN3
 * @param decoded the same, letter by letter
 */
export function raiseCapitals(coded: string, decoded: string): string {
  const isAllCapitals = !small.test(coded);
  let raised = "";
  let end = 0;
  // Words beside one another that have no small letter of ASCII.
  for (const run of coded.matchAll(/(?<!\S)[^\sa-z]+(?!\S)(?:\s+[^\sa-z]+(?!\S))*/g)) {
    const words = [...run[0].matchAll(/\S+/g)];
    if (!words.some(([word]) => isSurelyCapital(word))) continue;
    const capitals = words.filter(([word]) => isAllCapitals || capitalsIn(word) > 0);
    const [first, last] = [capitals[0], capitals.at(-1)];
    if (!first || !last) continue;
    const start = run.index + first.index;
    const stop = run.index + last.index + last[0].length;
    raised += decoded.slice(end, start) + decoded.slice(start, stop).toUpperCase();
    end = stop;
  }
  return raised + decoded.slice(end);
}

/** "CéNG": two capitals around a letter whose code is a small one. */
function isSurelyCapital(word: string): boolean {
  const decoded = decodeTcvn3(word);
  return capitalsIn(word) >= 2 && decoded !== decoded.toUpperCase();
}

function capitalsIn(word: string): number {
  return word.match(capital)?.length ?? 0;
}
