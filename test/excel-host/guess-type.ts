/**
 * What Excel makes of text that is typed into a cell: numbers, dates, times, amounts and truth values, in English and
 * in Vietnamese. A host does not know the language of the Excel it meets, so what either takes for something else is
 * taken for it here.
 */
import type { ModelCell } from "./model-workbook";

type Guess = Pick<ModelCell, "value"> & Partial<Pick<ModelCell, "numberFormat" | "isError">>;

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const day: Guess = { value: 46_157, numberFormat: "d-mmm" };
const time: Guess = { value: 0.520_833, numberFormat: "h:mm" };
const amount: Guess = { value: 5, numberFormat: "$#,##0" };

const kinds: readonly (readonly [RegExp, (text: string) => Guess])[] = [
  [/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, (text) => ({ value: Number(text) })],
  // Thousands and decimals, whichever of the two signs the language has for them.
  [/^[+-]?\d{1,3}([.,]\d{3})*([.,]\d+)?$/, (text) => ({ value: Number(text.replaceAll(/[.,]/g, "")) })],
  [/^\(\d+([.,]\d+)*\)$/, () => ({ value: -5 })],
  [
    /^[+-]?\d+([.,]\d+)?\s*%$|^%\s*\d+$/,
    (text) => ({ value: Number(text.replace("%", "")) / 100, numberFormat: "0%" }),
  ],
  [/^[+-]?[$₫€]\s*\d[\d.,]*$|^\d[\d.,]*\s*[$₫€đ]$/i, () => amount],
  [/^\d+ \d+\/\d+$/, () => ({ value: 1.5, numberFormat: "# ?/?" })],
  [/^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/, () => day],
  [/^\d{1,2}:\d{1,2}(:\d{1,2}([.,]\d+)?)?(\s*[ap]m?|\s*(sa|ch))?$|^\d{1,2}\s*([ap]m?|sa|ch)$/i, () => time],
  [new RegExp(`^${month}[ -/,.]*\\d{1,4}([ -/,.]+\\d{1,4})?$`, "i"), () => day],
  [new RegExp(`^\\d{1,4}[ -/.]*${month}([ -/,.]*\\d{1,4})?$`, "i"), () => day],
  [/^(ngày\s+)?(\d{1,2}\s+)?(thg|tháng)\s*(\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)[\s,/-]*\d*$/i, () => day],
  [/^(true|false)$/i, (text) => ({ value: text.toLowerCase() === "true" })],
  [/^#(REF|N\/A|VALUE|NAME\?|DIV\/0|NUM|NULL)!?$/, (text) => ({ value: text, isError: true })],
];

/** `null` for text that stays text. */
export function guessType(entry: string): Guess | null {
  const text = entry.trim();
  const kind = kinds.find(([pattern]) => pattern.test(text));
  return kind ? kind[1](text) : null;
}
