import { z } from "zod";
import { orList, quoted } from "./quoted.ts";
import {
  discriminatorOf,
  isOptional,
  literalsOf,
  optionsOf,
  shapeOf,
  withoutOptional,
} from "./schema-branch.ts";
import { definitionOf, originalOf, type Schema } from "./schema-definition.ts";

/** Says in plain words what a schema takes, for example `a text in quotes` or `an object with by and on`. */
export function expectationOf(schema: Schema): string {
  const inner = withoutOptional(schema);
  const discriminator = discriminatorOf(inner);
  if (discriminator !== undefined) {
    return `an object with ${discriminator}: ${orList(discriminatorValues(inner).map(quoted))}`;
  }
  const definition = definitionOf(inner);
  switch (definition.type) {
    case "string":
      return "a text in quotes";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "array":
      return "a list in [ ]";
    case "enum":
    case "literal":
      return orList(literalsOf(inner).map(quoted));
    case "object":
      return objectExpectation(inner);
    case "union":
      return orList(definition.options.map(expectationOf));
    default:
      return "an object in { }";
  }
}

/** Gives the values that the discriminator of a union may have. */
export function discriminatorValues(union: Schema): readonly unknown[] {
  const discriminator = discriminatorOf(union);
  if (discriminator === undefined) return [];
  return optionsOf(union).flatMap((option) => literalsOf(shapeOf(option)[discriminator]));
}

/**
 * Gives the schema's own descriptions, the special one before the general one it was made from, so that
 * `The id of the contact …` is followed by what an id looks like.
 */
export function descriptionOf(schema: Schema): string | undefined {
  const texts = new Set<string>();
  for (let part: Schema | undefined = schema; part !== undefined; part = madeFrom(part)) {
    const text = z.globalRegistry.get(part)?.description;
    if (text !== undefined) texts.add(text);
  }
  return texts.size === 0 ? undefined : [...texts].join(" ");
}

function madeFrom(schema: Schema): Schema | undefined {
  const definition = definitionOf(schema);
  return originalOf(schema) ?? (definition.type === "optional" ? definition.innerType : undefined);
}

function objectExpectation(schema: Schema): string {
  const shape = Object.entries(shapeOf(schema));
  const needed = shape.filter(([, part]) => !isOptional(part)).map(([key]) => key);
  const keys = needed.length > 0 ? needed : shape.map(([key]) => key);
  return `an object with ${needed.length > 0 ? andList(keys) : orList(keys)}`;
}

function andList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
