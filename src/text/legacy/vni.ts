/**
 * VNI-Windows: a plain letter and behind it a character for its hat, horn or tone, so that most toned letters are two
 * characters ("aø" à, "aà" ầ); ơ, ư, đ, i and ỵ have codes of their own. As VNI Software published its tables.
 */

/** The marks of `a`, place by place; e and o have the first eleven of them too, in other letters' words. */
const marked: Readonly<Record<string, readonly [letters: string, marks: string]>> = {
  a: ["áàảãạâấầẩẫậăắằẳẵặ", "ùøûõïâáàåãäêéèúüë"],
  e: ["éèẻẽẹêếềểễệ", "ùøûõïâáàåãä"],
  o: ["óòỏõọôốồổỗộ", "ùøûõïâáàåãä"],
  ô: ["ớờởỡợ", "ùøûõï"],
  u: ["úùủũụ", "ùøûõï"],
  ö: ["ứừửữự", "ùøûõï"],
  y: ["ýỳỷỹ", "ùøûõ"],
};
const alone = ["íìỉĩịỵơưđ", "íìæóòîôöñ"] as const;

/** By letter, in both cases. */
export const vniCodes: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(marked).flatMap(([base, [letters, marks]]) =>
      pairs(
        letters,
        Array.from(marks, (mark) => base + mark),
      ),
    ),
    ...pairs(alone[0], Array.from(alone[1])),
  ].flatMap(([letter, code]) => [
    [letter, code],
    [letter.toUpperCase(), code.toUpperCase()],
  ]),
);

function pairs(letters: string, codes: readonly string[]): (readonly [string, string])[] {
  return Array.from(letters, (letter, place) => [letter, codes[place] ?? letter]);
}

/** Codes in small letters; the base letter's case is the letter's, whatever its mark's. */
const letterOfCode: ReadonlyMap<string, string> = new Map(
  [...vniCodes].filter(([letter]) => letter === letter.toLowerCase()).map(([letter, code]) => [code, letter]),
);

const code = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòîôöñ]/gi;

export function decodeVni(text: string): string {
  return text.replace(code, (found) => {
    const whole = letterOf(found);
    if (whole !== null) return whole;
    // The mark belongs to no such base ("eê"): each speaks for itself.
    return Array.from(found, (each) => letterOf(each) ?? each).join("");
  });
}

function letterOf(found: string): string | null {
  const letter = letterOfCode.get(found.toLowerCase());
  if (letter === undefined) return null;
  const [base = ""] = found;
  return base === base.toLowerCase() ? letter : letter.toUpperCase();
}
