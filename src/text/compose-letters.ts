/** Letters whose marks stand apart from them, as some keyboards and systems write them, made whole again (NFC). */
import { marksOf, textMark } from "./text-marks";

/** A tone before its letter's hat or horn: each keeps to the order in which Vietnamese letters are made of them. */
const toneFirst = /([\u0300\u0301\u0303\u0309]+)([\u0302\u0306\u031b])/g;

/** "tiê\u0301ng" gives "tiếng"; also "tie\u0301\u0302ng", which NFC alone leaves in two. */
export function composeLetters(text: string): string {
  if ((marksOf(text) & textMark.apart) === 0) return text;
  return text.normalize("NFD").replace(toneFirst, "$2$1").normalize("NFC");
}
