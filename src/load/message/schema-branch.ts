import type { Path } from "../data/path.ts";
import { nearest } from "./nearest.ts";
import { definitionOf, type Schema } from "./schema-definition.ts";

/** Takes the wrappings off a schema that only say that a key may be left out. */
export function withoutOptional(schema: Schema): Schema {
  const definition = definitionOf(schema);
  return definition.type === "optional" ? withoutOptional(definition.innerType) : schema;
}

/** Tells whether a key with this schema may be left out. */
export function isOptional(schema: Schema): boolean {
  return definitionOf(schema).type === "optional";
}

/** Gives the keys and schemas of an object schema; empty for every other schema. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const definition = definitionOf(withoutOptional(schema));
  return definition.type === "object" ? definition.shape : {};
}

/** Gives the alternatives of a union; a schema that is none is its own only alternative. */
export function optionsOf(schema: Schema): readonly Schema[] {
  const definition = definitionOf(withoutOptional(schema));
  return definition.type === "union" ? definition.options : [withoutOptional(schema)];
}

/** Gives the key by which the alternatives of a discriminated union are told apart. */
export function discriminatorOf(schema: Schema): string | undefined {
  const definition = definitionOf(withoutOptional(schema));
  return definition.type === "union" && "discriminator" in definition
    ? String(definition.discriminator)
    : undefined;
}

/**
 * Picks the alternative of a union that was meant: the one of the value's own type, then the one that the
 * discriminator names, then the one whose keys are most like the written ones. Undefined when none is.
 */
export function chosenOption(union: Schema, value: unknown): Schema | undefined {
  const options = optionsOf(union).filter((option) => kindsOf(option).includes(kindOf(value)));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return options[0];
  const discriminator = discriminatorOf(union);
  if (discriminator !== undefined) {
    const written: unknown = (value as Record<string, unknown>)[discriminator];
    return options.find((option) => {
      const mark = shapeOf(option)[discriminator];
      if (written === undefined) return mark !== undefined && isOptional(mark);
      return literalsOf(mark).includes(written);
    });
  }
  if (options.length < 2) return options[0];
  const scored = options.map((option) => ({ option, score: likeness(Object.keys(value), option) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0 ? best.option : undefined;
}

/** Follows a schema through all unions to the one alternative that fits the value; undefined when none does. */
export function branchFor(schema: Schema, value: unknown): Schema | undefined {
  const inner = withoutOptional(schema);
  if (definitionOf(inner).type !== "union") return inner;
  const option = chosenOption(inner, value);
  return option === undefined ? undefined : branchFor(option, value);
}

/** Gives the schema of a place in a value, with its optional wrapping; undefined for places it does not know. */
export function schemaAt(root: Schema, value: unknown, path: Path): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return root;
  const branch = branchFor(root, value);
  const next = branch === undefined ? undefined : stepInto(branch, step);
  const part: unknown =
    typeof value === "object" && value !== null
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  return next === undefined ? undefined : schemaAt(next, part, rest);
}

/** Gives the schema of one key or list position of a schema that is not a union. */
export function stepInto(schema: Schema, step: string | number): Schema | undefined {
  const definition = definitionOf(withoutOptional(schema));
  switch (definition.type) {
    case "object":
      return Object.hasOwn(definition.shape, step) ? definition.shape[step] : undefined;
    case "array":
      return definition.element;
    case "record":
      return definition.valueType;
    default:
      return undefined;
  }
}

/** Gives the values that a literal or an enumeration allows; empty for every other schema. */
export function literalsOf(schema: Schema | undefined): readonly unknown[] {
  if (schema === undefined) return [];
  const definition = definitionOf(withoutOptional(schema));
  if (definition.type === "literal") return definition.values;
  return definition.type === "enum" ? Object.values(definition.entries) : [];
}

/** Counts the keys that an alternative knows, or that it would know if they were spelt right. */
function likeness(keys: readonly string[], option: Schema): number {
  const known = optionsOf(option).flatMap((one) => Object.keys(shapeOf(one)));
  return keys.filter((key) => nearest(key, known) !== undefined).length;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function kindsOf(schema: Schema): readonly string[] {
  const definition = definitionOf(withoutOptional(schema));
  switch (definition.type) {
    case "union":
      return definition.options.flatMap(kindsOf);
    case "literal":
    case "enum":
      return literalsOf(schema).map(kindOf);
    case "record":
      return ["object"];
    default:
      return [definition.type];
  }
}
