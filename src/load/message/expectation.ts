import { z } from "zod";
import { expectation } from "../../messages/load/schema.ts";
import { orList, quoted } from "../../messages/words.ts";
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
    return expectation.objectOfKind(discriminator, discriminatorValues(inner));
  }
  const definition = definitionOf(inner);
  switch (definition.type) {
    case "string":
      return expectation.text();
    case "number":
      return expectation.number();
    case "boolean":
      return expectation.answer();
    case "array":
      return expectation.list();
    case "enum":
    case "literal":
      return orList(literalsOf(inner).map(quoted));
    case "object":
      return objectExpectation(inner);
    case "union":
      return orList(definition.options.map(expectationOf));
    default:
      return expectation.object();
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
    const { description, words = {} } = z.globalRegistry.get(part) ?? {};
    if (description !== undefined) texts.add(description);
    for (const [word, meaning] of Object.entries(words)) texts.add(`${word}: ${meaning}`);
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
  return needed.length > 0
    ? expectation.objectWithAll(needed)
    : expectation.objectWithAny(shape.map(([key]) => key));
}
