/* oxlint-disable no-underscore-dangle -- `_zod` is the entry that Zod gives to libraries: https://zod.dev/library-authors */
import type { z } from "zod";

/** Any schema of the model. */
export type Schema = z.core.$ZodType;

/** The definition of a schema, told apart by its `type`. */
export type Definition = z.core.$ZodTypes["_zod"]["def"];

/** Gives the definition of a schema. */
export function definitionOf(schema: Schema): Definition {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** Gives the schema that a schema was copied from when a description or a check was added; undefined for originals. */
export function originalOf(schema: Schema): Schema | undefined {
  return schema._zod.parent;
}
