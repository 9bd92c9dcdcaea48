/**
 * Drop-downs, limits and conditional formats of a file as rules of the grid. The grid's rule types are loose, so
 * theirs are written out here with only the fields that are used.
 */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleBase,
} from "@univerjs/core";
import type { ConditionalFormatLook, ValidationLook } from "../../../hosts/xlsx/looks/looks";
import { gridRangeOf } from "../grid-range";
import { differenceStyleOf } from "./style-data";

export interface ConditionalRule {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalFormat;
}

interface PointValue {
  readonly type: string;
  readonly value?: number | string;
}

export type ConditionalFormat =
  | {
      readonly type: "highlightCell";
      readonly subType: "formula" | "number" | "duplicateValues" | "uniqueValues";
      readonly operator?: string;
      readonly value?: number | string | readonly [number, number];
      readonly style: IStyleBase;
    }
  | {
      readonly type: "dataBar";
      readonly isShowValue: boolean;
      readonly config: {
        readonly min: PointValue;
        readonly max: PointValue;
        readonly isGradient: boolean;
        readonly positiveColor: string;
        readonly nativeColor: string;
      };
    }
  | {
      readonly type: "colorScale";
      readonly config: readonly { readonly index: number; readonly color: string; readonly value: PointValue }[];
    };

/** `areaOf` gives the area that a defined name stands for, as a reference. */
export interface RuleOptions {
  readonly id: string;
  readonly areaOf: (name: string) => string | null;
}

const kinds: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  // A day is a number. The engine's own rule for days reads the day as it is shown, and in the American order.
  date: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const operators: Readonly<Record<string, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const barColor = "#638EC6";
const negativeBarColor = "#FF555A";

/** `null` for a kind that the grid does not know; the file keeps it all the same. */
export function validationRuleOf(look: ValidationLook, { id, areaOf }: RuleOptions): ISheetDataValidationRule | null {
  const type = kinds[look.kind];
  if (type === undefined || look.formula1 === null) return null;
  return {
    uid: id,
    type,
    ranges: look.ranges.map(gridRangeOf),
    ...(comparesValues(type) ? { operator: operators[look.operator] ?? DataValidationOperator.BETWEEN } : {}),
    formula1: type === DataValidationType.LIST ? listSource(look.formula1, areaOf) : operand(look.formula1),
    ...(look.formula2 === null ? {} : { formula2: operand(look.formula2) }),
    allowBlank: look.allowsBlank,
    showErrorMessage: true,
    // A text stays, with the engine's mark: a refusal would throw it away. The file keeps its own style.
    errorStyle:
      look.refuses && isOfFigures(look.kind) ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    ...(look.message === null ? {} : { error: look.message }),
    ...(type === DataValidationType.LIST ? { showDropDown: true, renderMode: DataValidationRenderMode.ARROW } : {}),
  };
}

/** A few digits are soon typed again, and a wrong quantity must not count. */
function isOfFigures(kind: string): boolean {
  return kind === "decimal" || kind === "whole";
}

/** With an operator the engine also compares the choices of a list as if they were numbers, and finds all of them wrong. */
function comparesValues(type: DataValidationType): boolean {
  return type !== DataValidationType.LIST && type !== DataValidationType.CUSTOM;
}

/** A literal list stands in quotes; a name is written out, because the grid's lists only know areas. */
function listSource(formula: string, areaOf: RuleOptions["areaOf"]): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (literal?.[1] !== undefined) return literal[1].replaceAll('""', '"');
  return `=${areaOf(formula) ?? formula}`;
}

function operand(formula: string): string {
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

/** `null` for a kind that the grid does not draw; the file keeps it all the same. */
export function conditionalRuleOf(look: ConditionalFormatLook, id: string): ConditionalRule | null {
  const rule = formatOf(look);
  return rule && { cfId: id, ranges: look.ranges.map(gridRangeOf), stopIfTrue: look.stopsOthers, rule };
}

function formatOf(look: ConditionalFormatLook): ConditionalFormat | null {
  const { kind, formulas, difference, points, colors } = look;
  const [first, second] = formulas;
  if (kind === "dataBar") return dataBar(look);
  if (kind === "colorScale") {
    const config = points.map((point, index) => ({
      index,
      color: colors[index] ?? barColor,
      value: pointValue(point),
    }));
    return { type: "colorScale", config };
  }
  if (!difference) return null;
  const style = differenceStyleOf(difference);
  const highlight = { type: "highlightCell", style } as const;
  if (kind === "duplicateValues" || kind === "uniqueValues") return { ...highlight, subType: kind };
  if (first === undefined) return null;
  if (kind !== "cellIs") return { ...highlight, subType: "formula", value: `=${first}` };
  const [low, high] = [Number(first), Number(second ?? first)];
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  return {
    ...highlight,
    subType: "number",
    operator: look.operator,
    value: second === undefined ? low : [low, high],
  };
}

function dataBar({ points, colors }: ConditionalFormatLook): ConditionalFormat {
  const [min = { kind: "min", value: null }, max = { kind: "max", value: null }] = points;
  return {
    type: "dataBar",
    isShowValue: true,
    config: {
      min: pointValue(min),
      max: pointValue(max),
      isGradient: false,
      positiveColor: colors[0] ?? barColor,
      nativeColor: negativeBarColor,
    },
  };
}

function pointValue({ kind, value }: ConditionalFormatLook["points"][number]): PointValue {
  if (kind === "formula") return { type: "formula", value: `=${value ?? "0"}` };
  return value === null || kind === "min" || kind === "max" ? { type: kind } : { type: kind, value: Number(value) };
}
