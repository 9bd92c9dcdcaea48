/** DataValidation: kept per cell, so that a range over different rules can say so. */
import { checkUnprotected } from "../excel-rules";
import { HostError } from "../host-error";
import { bind, type HostObject, type MemberTable } from "../host-object";
import { eachCell, mapCells, type ModelRange } from "../model-range";

const longestMessage = 255;

function common(range: ModelRange, key: string): unknown {
  const found = new Map<string, unknown>();
  for (const cell of mapCells(range, (one) => one?.validation ?? null).flat()) {
    const value = valueOf(cell, key);
    found.set(JSON.stringify(value), value);
  }
  const [first] = found.values();
  return found.size === 1 ? first : null;
}

function valueOf(validation: unknown, key: string): unknown {
  if (typeof validation !== "object" || validation === null) return null;
  return Object.entries(validation).find(([name]) => name === key)?.[1] ?? null;
}

function typeOf(range: ModelRange): string {
  const kinds = new Set(mapCells(range, (cell) => JSON.stringify(cell?.validation ?? null)).flat());
  if (kinds.size > 1) return "Inconsistent";
  return kinds.has("null") ? "None" : "Custom";
}

function put(range: ModelRange, key: string, value: unknown): void {
  checkUnprotected(range.sheet);
  eachCell(range, (cell) => {
    const before = typeof cell.validation === "object" ? cell.validation : {};
    cell.validation = { ...before, [key]: value };
  });
}

const validation: MemberTable<ModelRange> = {
  kind: "DataValidation",
  read: {
    type: typeOf,
    rule: (range) => common(range, "rule"),
    errorAlert: (range) => common(range, "errorAlert"),
    ignoreBlanks: (range) => common(range, "ignoreBlanks"),
  },
  write: {
    rule: (range, value) => {
      const source = valueOf(valueOf(value, "list"), "source");
      if (typeof source === "string" && !source.startsWith("=") && source.length > 255) {
        throw new HostError("InvalidArgument", "A list of more than 255 characters needs a range.");
      }
      put(range, "rule", value);
    },
    errorAlert: (range, value) => {
      const message = valueOf(value, "message");
      if (typeof message === "string" && message.length > longestMessage) throw new HostError("InvalidArgument");
      put(range, "errorAlert", value);
    },
    ignoreBlanks: (range, value) => put(range, "ignoreBlanks", value),
  },
  call: {
    clear: (range) => {
      checkUnprotected(range.sheet);
      eachCell(range, (cell) => {
        cell.validation = null;
      });
    },
  },
};

export function bindValidation(range: ModelRange): HostObject {
  return bind(validation, range);
}
