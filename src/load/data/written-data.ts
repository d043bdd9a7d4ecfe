import { type Expression, parseSync } from "oxc-parser";
import { moduleParts } from "./module-parts.ts";
import { nestingFault } from "./nesting.ts";

/** A span of the file's text, in characters from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A key with its value, as somebody wrote it. */
export interface WrittenProperty extends Span {
  readonly name: string;
  /** The key alone, its quotes included. */
  readonly key: Span;
  readonly value: WrittenNode;
}

/** A piece of a data file as it was written, with its span; `other` is whatever is no plain data. */
export type WrittenNode = Span &
  (
    | { readonly kind: "object"; readonly properties: readonly WrittenProperty[] }
    | { readonly kind: "list"; readonly items: readonly WrittenNode[] }
    | { readonly kind: "value"; readonly value: unknown }
    | { readonly kind: "other" }
  );

/** Constants that stand for themselves are followed no further than a file is deep. */
const deepest = 100;

/**
 * Gives the data of a file as it was written, so that it can be changed in place; constants are followed to where they
 * are written. Undefined where the file is no TypeScript or has no data.
 */
export function writtenData(text: string): WrittenNode | undefined {
  if (nestingFault(text) !== undefined) return undefined;
  const options = { lang: "ts", preserveParens: false } as const;
  const { program, errors } = parseSync("data.ts", text, options);
  const { exported, constants } = moduleParts(program);
  return errors.length > 0 || exported === undefined ? undefined : nodeOf(exported, constants, 0);
}

function nodeOf(node: Expression, constants: ReadonlyMap<string, Expression>, depth: number): WrittenNode {
  const { start, end } = node;
  const other = { kind: "other", start, end } as const;
  const below = (part: Expression): WrittenNode => nodeOf(part, constants, depth + 1);
  if (depth > deepest) return other;
  switch (node.type) {
    case "ObjectExpression": {
      const properties = node.properties.flatMap((property): WrittenProperty[] => {
        if (property.type === "SpreadElement" || property.computed) return [];
        const { key } = property;
        const name =
          key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : undefined;
        if (name === undefined) return [];
        return [{ name, key, value: below(property.value), start: property.start, end: property.end }];
      });
      return { kind: "object", properties, start, end };
    }
    case "ArrayExpression": {
      const items = node.elements.flatMap((item) =>
        item === null || item.type === "SpreadElement" ? [] : [below(item)],
      );
      return { kind: "list", items, start, end };
    }
    case "Identifier": {
      const constant = constants.get(node.name);
      return constant === undefined ? other : below(constant);
    }
    case "TSSatisfiesExpression":
    case "TSAsExpression":
      return below(node.expression);
    case "Literal":
      return { kind: "value", value: node.value, start, end };
    default:
      return other;
  }
}

/** Gives what stands under a key; undefined where there is none. */
export function propertyOf(node: WrittenNode | undefined, name: string): WrittenProperty | undefined {
  return node?.kind === "object" ? node.properties.find((property) => property.name === name) : undefined;
}

/** Gives the items of a list; none where it is no list. */
export function itemsOf(node: WrittenNode | undefined): readonly WrittenNode[] {
  return node?.kind === "list" ? node.items : [];
}
