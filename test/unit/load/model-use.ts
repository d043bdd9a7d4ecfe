import {
  branchFor,
  literalsOf,
  optionsOf,
  shapeOf,
  stepInto,
  withoutOptional,
} from "../../../src/load/message/schema-branch.ts";
import { definitionOf, originalOf, type Schema } from "../../../src/load/message/schema-definition.ts";

/** The keys, alternatives and words of a model, and which of them some data uses. */
export interface ModelUse {
  /** Marks what a value uses. */
  use(schema: Schema, value: unknown): void;
  /** Gives what no value used yet, each with a path that leads to it. */
  unused(schema: Schema, path: string): readonly string[];
}

/** Starts with nothing used. A schema that stands in several places of the model needs to be used in one. */
export function modelUse(exempt: readonly Schema[]): ModelUse {
  const used = new Map<Schema, Set<unknown>>();
  const mark = (schema: Schema, part: unknown) => {
    used.set(schema, (used.get(schema) ?? new Set()).add(part));
  };
  const use = (schema: Schema, value: unknown): void => {
    const branch = branchFor(schema, value);
    if (branch === undefined) return;
    if (Array.isArray(value)) for (const part of value) use(elementOf(branch), part);
    else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        mark(branch, key);
        const next = stepInto(branch, key);
        if (next !== undefined) use(next, part);
      }
    } else mark(branch, value);
  };
  const unused = (schema: Schema, path: string, seen: Set<Schema>): readonly string[] => {
    const inner = withoutOptional(schema);
    if (seen.has(inner) || exempt.includes(inner) || exempt.includes(originalOf(inner) ?? inner)) return [];
    seen.add(inner);
    const definition = definitionOf(inner);
    if (definition.type === "union") return optionsOf(inner).flatMap((option) => unused(option, path, seen));
    if (definition.type === "array") return unused(definition.element, `${path}[]`, seen);
    if (definition.type === "record") return unused(definition.valueType, `${path}.*`, seen);
    const parts = Object.entries(shapeOf(inner));
    const missing = [...parts.map(([key]) => key), ...literalsOf(inner)]
      .filter((part) => used.get(inner)?.has(part) !== true)
      .map((part) => `${path}: ${String(part)}`);
    return [...missing, ...parts.flatMap(([key, part]) => unused(part, `${path}.${key}`, seen))];
  };
  return { use, unused: (schema, path) => unused(schema, path, new Set()) };
}

function elementOf(schema: Schema): Schema {
  return stepInto(schema, 0) ?? schema;
}
