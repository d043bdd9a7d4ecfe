import type {
  ArrayExpression,
  Expression,
  ObjectExpression,
  ObjectProperty,
  SpreadElement,
} from "oxc-parser";
import { plainData } from "../../messages/load/plain-data.ts";
import { keys } from "../../messages/load/schema.ts";
import type { ProblemCode } from "../../report/codes.ts";
import { deepest, mostInText, mostLetters, mostValues, tooDeep, tooLongText, tooMuch } from "./limits.ts";
import { notPlainExpression } from "./not-plain.ts";
import { type Path, pathText } from "./path.ts";

/** A fault in a literal; `offset` counts characters from the start of the file. */
export interface LiteralFault {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
}

/** The value of a literal, with the offset at which each part of it is written. */
export interface Literal {
  readonly value: unknown;
  readonly faults: readonly LiteralFault[];
  /** Keyed by the text of the path. */
  readonly offsets: ReadonlyMap<string, number>;
}

interface Reading {
  readonly constants: ReadonlyMap<string, Expression>;
  readonly faults: LiteralFault[];
  readonly offsets: Map<string, number>;
  /** The constants being read, so that one that stands for itself is found. */
  readonly open: Set<string>;
  values: number;
  letters: number;
  /** What ended the reading before its end. */
  excess?: LiteralFault;
}

/** Reads the value of an expression without running it; what is more than plain data becomes a fault. */
export function literalValue(expression: Expression, constants: ReadonlyMap<string, Expression>): Literal {
  const reading: Reading = {
    constants,
    faults: [],
    offsets: new Map([["", expression.start]]),
    open: new Set(),
    values: 0,
    letters: 0,
  };
  const value = readValue(expression, [], reading);
  const { faults, offsets, excess } = reading;
  return excess === undefined ? { value, faults, offsets } : { value: undefined, faults: [excess], offsets };
}

function readValue(node: Expression, path: Path, reading: Reading): unknown {
  const value = valueAsWritten(node, path, reading);
  if (typeof value !== "string") return value;
  reading.letters += value.length;
  if (value.length <= mostInText) return value;
  reading.faults.push({ ...tooLongText(value.length, node.start), path });
  return undefined;
}

function valueAsWritten(node: Expression, path: Path, reading: Reading): unknown {
  reading.values += 1;
  if (path.length + reading.open.size > deepest) reading.excess ??= tooDeep(node.start);
  if (reading.values > mostValues || reading.letters > mostLetters) reading.excess ??= tooMuch(node.start);
  if (reading.excess !== undefined) return undefined;
  switch (node.type) {
    case "ObjectExpression":
      return objectOf(node, path, reading);
    case "ArrayExpression":
      return arrayOf(node, path, reading);
    case "Identifier":
      return constantOf(node, path, reading);
    case "ParenthesizedExpression":
    case "TSSatisfiesExpression":
      return readValue(node.expression, path, reading);
    case "TSAsExpression":
      return isConst(node.typeAnnotation)
        ? readValue(node.expression, path, reading)
        : refused(node, path, reading);
    default:
      return scalarOf(node, path, reading);
  }
}

function scalarOf(node: Expression, path: Path, reading: Reading): unknown {
  if (node.type === "Literal" && isScalar(node.value)) return node.value;
  if (node.type === "TemplateLiteral" && node.expressions.length === 0) {
    return node.quasis.map((quasi) => quasi.value.cooked ?? "").join("");
  }
  if (node.type === "UnaryExpression" && node.operator === "-" && node.argument.type === "Literal") {
    if (typeof node.argument.value === "number") return 0 - node.argument.value;
  }
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const before = reading.faults.length;
    const parts = summands(node).map((part) => readValue(part, path, reading));
    if (parts.every((part) => typeof part === "string")) return parts.join("");
    if (reading.faults.length > before || reading.excess !== undefined) return undefined;
  }
  return refused(node, path, reading);
}

/** A text of many lines is a chain that goes as deep as it is long. */
function summands(chain: Expression): Expression[] {
  const parts: Expression[] = [];
  let node = chain;
  while (node.type === "BinaryExpression" && node.operator === "+") {
    parts.push(node.right);
    node = node.left;
  }
  return [...parts, node].toReversed();
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function isConst(type: { readonly type: string; readonly typeName?: object }): boolean {
  return (
    type.type === "TSTypeReference" &&
    type.typeName !== undefined &&
    "name" in type.typeName &&
    type.typeName.name === "const"
  );
}

function constantOf(
  node: Expression & { readonly type: "Identifier" },
  path: Path,
  reading: Reading,
): unknown {
  const constant = reading.constants.get(node.name);
  if (constant === undefined || reading.open.has(node.name)) return refused(node, path, reading);
  reading.open.add(node.name);
  const value = readValue(constant, path, reading);
  reading.open.delete(node.name);
  return value;
}

function arrayOf(node: ArrayExpression, path: Path, reading: Reading): unknown[] {
  const items: unknown[] = [];
  for (const [index, element] of node.elements.entries()) {
    const at = [...path, index];
    reading.offsets.set(pathText(at), element?.start ?? node.start);
    if (element === null) {
      reading.faults.push({ code: "KS02", path: at, offset: node.start, ...plainData.emptyPlace() });
    } else if (element.type === "SpreadElement") refused(element, path, reading);
    else items.push(readValue(element, at, reading));
  }
  return items;
}

function objectOf(node: ObjectExpression, path: Path, reading: Reading): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const property of node.properties) {
    const key = property.type === "Property" ? keyOf(property) : undefined;
    if (property.type === "SpreadElement") refused(property, path, reading);
    else if (key === undefined) refusedKey(property, path, reading);
    else {
      const at = [...path, key];
      if (entries.has(key)) reading.faults.push(writtenTwice(at, property.start));
      reading.offsets.set(pathText(at), property.start);
      entries.set(key, readValue(property.value, at, reading));
    }
  }
  // fromEntries makes a key of its own even of "__proto__", which an assignment would not.
  return Object.fromEntries(entries);
}

function keyOf(property: ObjectProperty): string | undefined {
  const { key } = property;
  if (property.computed || property.kind !== "init") return undefined;
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" && typeof key.value !== "object" ? String(key.value) : undefined;
}

function writtenTwice(path: Path, offset: number): LiteralFault {
  return { code: "KS04", path, offset, ...keys.twice(String(path.at(-1))) };
}

function refusedKey(property: ObjectProperty, path: Path, reading: Reading): void {
  reading.faults.push({ code: "KS02", path, offset: property.start, ...plainData.computedKey() });
}

function refused(node: Expression | SpreadElement, path: Path, reading: Reading): undefined {
  reading.faults.push({ code: "KS02", path, offset: node.start, ...notPlainExpression(node) });
  return undefined;
}
