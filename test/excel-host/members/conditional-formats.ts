/** ConditionalFormatCollection with its custom rules and data bars. */
import { checkUnprotected } from "../excel-rules";
import { HostError } from "../host-error";
import { bind, nullObject, plainProperties, type HostObject, type MemberTable } from "../host-object";
import type { ModelRange } from "../model-range";
import { overlaps, type ModelConditionalFormat } from "../model-workbook";

/** How to make a Range; handed in, because ranges lead here as well. */
type BindRange = (range: ModelRange) => HostObject;

interface Owner {
  readonly range: ModelRange;
  readonly bindRange: BindRange;
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

const rule: MemberTable<Target> = { kind: "ConditionalFormatRule", ...plainProperties(["formula"], bag("rule.")) };
const font: MemberTable<Target> = {
  kind: "ConditionalRangeFont",
  ...plainProperties(["color", "bold"], bag("font.")),
};
const fill: MemberTable<Target> = { kind: "ConditionalRangeFill", ...plainProperties(["color"], bag("fill.")) };
const format: MemberTable<Target> = {
  kind: "ConditionalRangeFormat",
  navigate: { font: (target) => bind(font, target), fill: (target) => bind(fill, target) },
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
  call: { getRange: ({ range, item, bindRange }) => bindRange({ ...range, ...item.area }) },
};

const found = ({ range }: Owner): ModelConditionalFormat[] =>
  range.sheet.conditionalFormats.filter(({ area }) => overlaps(area, range));

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
      const { range } = owner;
      checkUnprotected(range.sheet);
      if (type !== "Custom" && type !== "DataBar") throw new HostError("InvalidArgument", "Unknown kind of format.");
      const { top, left, bottom, right } = range;
      const item: ModelConditionalFormat = {
        id: `{cf-${range.workbook.nextId++}}`,
        type,
        area: { top, left, bottom, right },
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
      range.sheet.conditionalFormats.push(item);
      return bind(conditionalFormat, { ...owner, item });
    },
    clearAll: ({ range }) => {
      checkUnprotected(range.sheet);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(({ area }) => !overlaps(area, range));
    },
  },
};

export function bindConditionalFormats(range: ModelRange, bindRange: BindRange): HostObject {
  return bind(collection, { range, bindRange });
}
