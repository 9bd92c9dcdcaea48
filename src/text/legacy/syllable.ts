/**
 * What can be a syllable of written Vietnamese. It tells legacy codes from Unicode: "Phßng" is none and "Phòng" is one,
 * "báo" is one as it stands.
 */

const onsets = new Set(",b,c,ch,d,đ,g,gh,gi,h,k,kh,l,m,n,ng,ngh,nh,p,ph,qu,r,s,t,th,tr,v,x".split(","));

/** Without tones, as they stand behind their onset; behind "qu" its u counts as part of the onset. */
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ui um un ung uôc uôi uôm uôn uông uôt up ut
  uê uêch uên uênh uêt uêu uơ uy uya uych uyên uyêt uynh uyt uyn uyp uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương
  ươp ươt ươu y ych yêc yêm yên yêng yêt yêu ym yn ynh yp yt`.split(/\s+/),
);

const tones: Readonly<Record<string, string>> = {
  "\u0300": "grave",
  "\u0301": "acute",
  "\u0303": "tilde",
  "\u0309": "hook",
  "\u0323": "dot",
};
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;

export interface SyllableOptions {
  /** The tone as the stop at the end allows it, on the letter that carries it, and c, k, g, ng before their vowels. */
  readonly isStrict: boolean;
}

/** Whether a word may be one syllable; its case does not matter. Without strictness a tone may sit on a wrong vowel. */
export function isSyllable(word: string, { isStrict }: SyllableOptions): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const [mark, ...more] = apart.match(toneMark) ?? [];
  if (more.length > 0) return false;
  const bare = apart.replace(toneMark, "").normalize("NFC");
  // 0-based letter of the tone, in letters of `bare`; one behind the last where there is none.
  const place = mark === undefined ? bare.length : lettersBefore(apart, mark) - 1;
  for (let length = Math.min(3, bare.length - 1); length >= 0; length--) {
    const [onset, rime] = [bare.slice(0, length), bare.slice(length)];
    if (!onsets.has(onset) || !rimes.has(rime)) continue;
    if (place < length) continue;
    const parts = { onset, rime, tone: mark === undefined ? null : (tones[mark] ?? null), place: place - length };
    if (isStrict ? isWellWritten(parts) : isReadable(parts)) return true;
  }
  return false;
}

/** Letters, with their hats and horns, up to and with the one that carries the mark. */
function lettersBefore(apart: string, mark: string): number {
  return apart.slice(0, apart.indexOf(mark)).normalize("NFC").length;
}

interface Parts {
  readonly onset: string;
  readonly rime: string;
  readonly tone: string | null;
  /** 0-based letter of the rime that carries the tone. */
  readonly place: number;
}

/** Without a tone, or with one that the rime allows somewhere: "hoà", "cuả", and neither "xaõ" nor "thùc". */
function isReadable({ rime, tone, place }: Parts): boolean {
  if (tone === null) return true;
  return !isClosing(rime, place) && (!isStopped(rime) || stoppedTones.has(tone));
}

function isWellWritten({ onset, rime, tone, place }: Parts): boolean {
  const isFront = /^[eêiy]/.test(rime);
  if (onset === "c" && isFront) return false;
  if ((onset === "gh" || onset === "ngh") && !/^[eêi]/.test(rime)) return false;
  if ((onset === "g" || onset === "ng") && /^[eê]/.test(rime)) return false;
  if (isStopped(rime) && (tone === null || !stoppedTones.has(tone))) return false;
  return tone === null || placesOfTone(rime).includes(place);
}

const stoppedTones: ReadonlySet<string> = new Set(["acute", "dot"]);

function isStopped(rime: string): boolean {
  return /(?:c|ch|p|t)$/.test(rime);
}

/** Of "oa", "oe" and "uy" alone both habits are good: "hòa" and "hoà". */
function placesOfTone(rime: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? "";
  const hatted = Math.max(...["ă", "â", "ê", "ô", "ơ"].map((letter) => vowels.lastIndexOf(letter)));
  if (hatted >= 0) return [hatted];
  if (vowels.length === 1) return [0];
  if (vowels.length === 3) return [1];
  if (/^(?:oa|oe|uy)$/.test(rime)) return [0, 1];
  return [rime.length > vowels.length ? 1 : 0];
}

/** A half-vowel at the end ("ao", "ui") never carries the tone, not even by mistake. */
function isClosing(rime: string, place: number): boolean {
  return place > 0 && place === rime.length - 1 && rime !== "uy" && /[iouy]$/.test(rime);
}
