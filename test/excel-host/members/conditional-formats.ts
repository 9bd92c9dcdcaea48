/**
 * ConditionalFormatCollection with its custom rules and data bars. A rule may lie over several areas; its formula is told
 * as the first cell of the range sees it that it is asked of.
 */
import { checkUnprotected } from "../excel-rules";
import { HostError } from "../host-error";
import { bind, nullObject, plainProperties, type HostObject, type MemberTable } from "../host-object";
import type { ModelRange } from "../model-range";
import { overlaps, type ModelArea, type ModelConditionalFormat } from "../model-workbook";
import { shiftedFormula } from "../shift-formula";

/** How to make ranges; handed in, because ranges lead here as well. */
interface Binders {
  readonly bindRange: (range: ModelRange) => HostObject;
  readonly bindAreas: (ranges: readonly ModelRange[]) => HostObject;
}

interface Owner extends Binders {
  /** One range, or those of a RangeAreas. */
  readonly ranges: readonly [ModelRange, ...ModelRange[]];
}

interface Target extends Owner {
  readonly item: ModelConditionalFormat;
}

/** Properties are kept flat, under dotted names such as "font.color". */
const bag =
  (prefix: string) =>
  ({ item }: Target): Record<string, unknown> =>
    new Proxy(item.properties, {
      get: (all, key) => all[`${prefix}${String(key)}`],
      set: (all, key, value: unknown) => {
        all[`${prefix}${String(key)}`] = value;
        return true;
      },
    });

/** From the first cell of the rule to the first cell of the range that it is asked of. */
function distance({ ranges: [range], item }: Target): { rows: number; columns: number } {
  const [first = range] = item.areas;
  return { rows: range.top - first.top, columns: range.left - first.left };
}

function formulaOf({ item: { properties } }: Target): string {
  const formula = properties["rule.formula"];
  return typeof formula === "string" ? formula : "";
}

const rule: MemberTable<Target> = {
  kind: "ConditionalFormatRule",
  read: {
    formula: (target) => shiftedFormula(formulaOf(target), distance(target)),
  },
  write: {
    formula: (target, value) => {
      const { rows, columns } = distance(target);
      target.item.properties["rule.formula"] = shiftedFormula(String(value), { rows: -rows, columns: -columns });
    },
  },
};
const font: MemberTable<Target> = {
  kind: "ConditionalRangeFont",
  ...plainProperties(["color", "bold"], bag("font.")),
};
const fill: MemberTable<Target> = { kind: "ConditionalRangeFill", ...plainProperties(["color"], bag("fill.")) };
/** What a conditional format may draw: thin lines only. */
const borderStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"];
const border = (side: string): MemberTable<Target> => {
  const bagOfSide = bag(`borders.${side}.`);
  const plain = plainProperties<Target>(["color", "style"], bagOfSide);
  return {
    kind: "ConditionalRangeBorder",
    ...plain,
    write: {
      ...plain.write,
      style: (target, value) => {
        if (!borderStyles.includes(String(value))) throw new HostError("InvalidArgument", "No such line.");
        bagOfSide(target)["style"] = value;
      },
    },
  };
};
const borderOf = (side: string) => (target: Target) => bind(border(side), target);
const borders: MemberTable<Target> = {
  kind: "ConditionalRangeBorderCollection",
  navigate: {
    top: borderOf("top"),
    right: borderOf("right"),
    bottom: borderOf("bottom"),
    left: borderOf("left"),
  },
};
const format: MemberTable<Target> = {
  kind: "ConditionalRangeFormat",
  navigate: {
    font: (target) => bind(font, target),
    fill: (target) => bind(fill, target),
    borders: (target) => bind(borders, target),
  },
};
const custom: MemberTable<Target> = {
  kind: "CustomConditionalFormat",
  navigate: { rule: (target) => bind(rule, target), format: (target) => bind(format, target) },
};
const positive: MemberTable<Target> = {
  kind: "ConditionalDataBarPositiveFormat",
  ...plainProperties(["fillColor", "gradientFill"], bag("bar.")),
};
const dataBar: MemberTable<Target> = {
  kind: "DataBarConditionalFormat",
  ...plainProperties(["lowerBoundRule", "upperBoundRule"], bag("bar.")),
  navigate: { positiveFormat: (target) => bind(positive, target) },
};

const conditionalFormat: MemberTable<Target> = {
  kind: "ConditionalFormat",
  identity: ({ item }) => ({ Id: item.id }),
  read: { id: ({ item }) => item.id, type: ({ item }) => item.type },
  navigate: {
    customOrNullObject: (target) => (target.item.type === "Custom" ? bind(custom, target) : nullObject),
    dataBarOrNullObject: (target) => (target.item.type === "DataBar" ? bind(dataBar, target) : nullObject),
    custom: (target) => bind(custom, target),
    dataBar: (target) => bind(dataBar, target),
  },
  call: {
    delete: ({ ranges: [{ sheet }], item }) => {
      checkUnprotected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== item);
    },
    getRange: (target) => {
      if (target.item.areas.length > 1) throw new HostError("InvalidOperation", "The rule lies over several ranges.");
      return placeOf(target);
    },
    getRangeOrNullObject: (target) => (target.item.areas.length > 1 ? nullObject : placeOf(target)),
    getRanges: ({ ranges: [range], item, bindAreas }) => bindAreas(item.areas.map((area) => ({ ...range, ...area }))),
  },
};

function placeOf({ ranges: [range], item: { areas }, bindRange }: Target): HostObject {
  return bindRange({ ...range, ...areas[0] });
}

function found({ ranges }: Owner): ModelConditionalFormat[] {
  const { conditionalFormats, tables } = ranges[0].sheet;
  const own = conditionalFormats.filter(({ areas }) => areas.some((area) => ranges.some((one) => overlaps(one, area))));
  // OfficeDev/office-js#6827: two rules about values on one column of a table.
  const values = own.filter(({ type }) => type === "CellValue").flatMap(({ areas }) => areas);
  const meets = (one: ModelArea, column: number) => overlaps(one, { ...one, left: column, right: column });
  for (const table of tables) {
    for (let column = table.left; column <= table.right; column++) {
      const there = values.filter((area) => overlaps(area, table) && meets(area, column));
      if (there.length > 1) throw new HostError("GeneralException", "Two rules on one column of a table.");
    }
  }
  return own;
}

const collection: MemberTable<Owner> = {
  kind: "ConditionalFormatCollection",
  items: (owner) => found(owner).map((item) => bind(conditionalFormat, { ...owner, item })),
  item: (owner, id) => {
    const item = found(owner).find((one) => one.id === id);
    if (!item) throw new HostError("ItemNotFound");
    return bind(conditionalFormat, { ...owner, item });
  },
  call: {
    add: (owner, [type]) => {
      const { sheet, workbook } = owner.ranges[0];
      checkUnprotected(sheet);
      const item: ModelConditionalFormat = {
        id: `{cf-${workbook.nextId++}}`,
        type: String(type),
        areas: owner.ranges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
        // Excel's own choice, which starts a bar at the least number.
        properties:
          type === "DataBar"
            ? {
                "bar.lowerBoundRule": { type: "Automatic" },
                "bar.upperBoundRule": { type: "Automatic" },
                "bar.gradientFill": true,
              }
            : {},
      };
      // At the top of the order.
      sheet.conditionalFormats.unshift(item);
      return bind(conditionalFormat, { ...owner, item });
    },
    clearAll: ({ ranges }) => {
      checkUnprotected(ranges[0].sheet);
      for (const range of ranges) takeFormatsFrom(range);
    },
  },
};

/** What is left of a rule around the range stays. */
export function takeFormatsFrom({ sheet, ...range }: ModelRange): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => without(area, range));
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
}

/** Up to four areas around the part that is cut out. */
function without(area: ModelArea, cut: ModelArea): ModelArea[] {
  if (!overlaps(area, cut)) return [area];
  const top = Math.max(area.top, cut.top);
  const bottom = Math.min(area.bottom, cut.bottom);
  const parts = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: cut.left - 1 },
    { ...area, top, bottom, left: cut.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function bindConditionalFormats(ranges: readonly [ModelRange, ...ModelRange[]], binders: Binders): HostObject {
  return bind(collection, { ranges, ...binders });
}
