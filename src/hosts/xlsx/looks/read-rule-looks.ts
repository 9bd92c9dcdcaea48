/**
 * Drop-downs, limits and conditional formats of a sheet, from the elements that follow its rows. Newer lists lie in
 * an extension of the format; they say the same with other element names inside.
 */
import type { CellRange } from "../../../workbook/address";
import { parseArea } from "../../../workbook/area";
import type { ConditionalFormatLook, DifferenceLook, ValidationLook } from "./looks";
import type { ColorReader } from "./read-colors";
import { isOn } from "../parts/workbook-part";
import { childOf, elementsOf, localName, textOf, type XmlElement } from "../xml/xml-tree";

export function readValidationLooks(tail: XmlElement): ValidationLook[] {
  return findAll(tail, "dataValidation").flatMap((node) => {
    const { attributes } = node;
    const ranges = readAreas(node);
    const kind = attributes.get("type") ?? "none";
    if (kind === "none" || ranges.length === 0) return [];
    return [
      {
        kind,
        operator: attributes.get("operator") ?? "between",
        ranges,
        formula1: formulaOf(node, "formula1"),
        formula2: formulaOf(node, "formula2"),
        allowsBlank: isOn(attributes.get("allowBlank")),
        refuses: isOn(attributes.get("showErrorMessage")) && (attributes.get("errorStyle") ?? "stop") === "stop",
        message: attributes.get("error") ?? null,
      },
    ];
  });
}

export function readConditionalFormatLooks(
  tail: XmlElement,
  differences: readonly DifferenceLook[],
  color: ColorReader,
): ConditionalFormatLook[] {
  // Extensions repeat the data bars of the main list with finer settings: one drawing is enough.
  const formats = elementsOf(tail, "conditionalFormatting").flatMap((area) => {
    const ranges = readAreas(area);
    if (ranges.length === 0) return [];
    return elementsOf(area, "cfRule").map((rule): ConditionalFormatLook => {
      const { attributes } = rule;
      const drawn = childOf(rule, "dataBar") ?? childOf(rule, "colorScale");
      const difference = attributes.get("dxfId");
      return {
        kind: attributes.get("type") ?? "expression",
        operator: attributes.get("operator") ?? "",
        ranges,
        formulas: elementsOf(rule, "formula").map((formula) => textOf(formula).trim()),
        difference: difference === undefined ? null : (differences[Number(difference)] ?? null),
        stopsOthers: isOn(attributes.get("stopIfTrue")),
        priority: Number(attributes.get("priority") ?? 0),
        points: (drawn ? elementsOf(drawn, "cfvo") : []).map((point) => ({
          kind: point.attributes.get("type") ?? "num",
          value: point.attributes.get("val") ?? null,
        })),
        colors: (drawn ? elementsOf(drawn, "color") : []).map(color),
      };
    });
  });
  return formats.sort((left, right) => left.priority - right.priority);
}

function findAll(node: XmlElement, local: string): XmlElement[] {
  return elementsOf(node).flatMap((child) => (localName(child.name) === local ? [child] : findAll(child, local)));
}

function formulaOf(node: XmlElement, local: string): string | null {
  const formula = childOf(node, local);
  return formula ? textOf(formula).trim() : null;
}

/** From the attribute, or in an extension from an element. */
function readAreas(node: XmlElement): CellRange[] {
  const list = childOf(node, "sqref");
  const text = node.attributes.get("sqref") ?? (list ? textOf(list) : "");
  return text
    .trim()
    .split(/\s+/)
    .flatMap((area) => parseArea(area) ?? []);
}
