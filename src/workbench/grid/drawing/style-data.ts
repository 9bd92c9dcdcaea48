/**
 * Looks of a file as styles of the grid.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine, CellLook, DifferenceLook } from "../../../hosts/xlsx/looks/looks";

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const ink = "#000000";
const generalFormat = "General";

export function styleOf(look: CellLook): IStyleData {
  const { font, fill, horizontal, numberFormat, rotation } = look;
  const borders = {
    ...lineOf("l", look.left),
    ...lineOf("r", look.right),
    ...lineOf("t", look.top),
    ...lineOf("b", look.bottom),
  };
  return {
    ...(font.name === null ? {} : { ff: font.name }),
    ...(font.size === null ? {} : { fs: font.size }),
    ...(font.isBold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.isItalic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.isUnderlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.isStruck ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color === null ? {} : { cl: { rgb: font.color } }),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(Object.keys(borders).length === 0 ? {} : { bd: borders }),
    ...(horizontal !== null && horizontal in horizontals ? { ht: horizontals[horizontal] } : {}),
    // The format's own default is the bottom.
    vt: verticals[look.vertical ?? "bottom"] ?? VerticalAlign.BOTTOM,
    tb: look.isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    // The grid turns clockwise.
    ...(rotation === 0 ? {} : { tr: { a: -rotation } }),
    ...(numberFormat === generalFormat ? {} : { n: { pattern: numberFormat } }),
  };
}

function lineOf(side: "l" | "r" | "t" | "b", line: BorderLine | null): Partial<Record<typeof side, IBorderStyleData>> {
  if (!line) return {};
  return { [side]: { s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color ?? ink } } };
}

export function differenceStyleOf(look: DifferenceLook): IStyleBase {
  return {
    ...(look.color === null ? {} : { cl: { rgb: look.color } }),
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    ...(look.isBold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.isItalic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.isStruck ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}
