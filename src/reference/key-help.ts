/* oxlint-disable no-underscore-dangle -- `_zod` is the entry that Zod gives to libraries: https://zod.dev/library-authors */
import { z } from "zod";

/** Any schema of the model. */
export type Schema = z.core.$ZodType;

/** A key of an object, with the object's schema for it. */
export interface Key {
  readonly name: string;
  readonly schema: Schema;
  readonly isOptional: boolean;
}

/** Takes off what only says that a key may be left out. */
export function innerOf(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? innerOf(schema.unwrap()) : schema;
}

/** Gives the keys of an object; none of any other schema. */
export function keysOf(schema: Schema): readonly Key[] {
  const inner = innerOf(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, Schema>).map(([name, part]) => ({
    name,
    schema: part,
    isOptional: part instanceof z.ZodOptional,
  }));
}

/** Gives the alternatives of a union, those of a union within it among them; any other schema is its only one. */
export function alternativesOf(schema: Schema, isPart: (schema: Schema) => boolean): readonly Schema[] {
  const inner = innerOf(schema);
  return inner instanceof z.ZodUnion
    ? inner.options.flatMap((option) => (isPart(option) ? [option] : alternativesOf(option, isPart)))
    : [inner];
}

/** Gives the words of an enumeration or a literal; none of any other schema. */
export function wordsOf(schema: Schema): readonly unknown[] {
  const inner = innerOf(schema);
  if (inner instanceof z.ZodEnum) return inner.options;
  return inner instanceof z.ZodLiteral ? [...inner.values] : [];
}

/** Gives what the model tells of a key: of the key itself before what it is made of. */
export function helpOf(schema: Schema): z.core.GlobalMeta {
  const own = z.globalRegistry.get(schema);
  return schema instanceof z.ZodOptional ? { ...helpOf(schema.unwrap()), ...own } : (own ?? {});
}

/** Tells whether a schema is another, or a copy of it with checks or words of its own. */
export function isMadeFrom(schema: Schema, original: Schema): boolean {
  const inner = innerOf(schema);
  if (inner === original) return true;
  const { parent } = inner._zod;
  return parent !== undefined && isMadeFrom(parent, original);
}

/** Gives an example: the one that the model tells, or one made of those of the keys that must be there. */
export function exampleOf(schema: Schema): unknown {
  const [example] = z.array(z.unknown()).catch([]).parse(helpOf(schema)["examples"]);
  if (example !== undefined) return example;
  const inner = innerOf(schema);
  if (inner instanceof z.ZodArray) return [exampleOf(inner.element)];
  if (inner instanceof z.ZodUnion) return exampleOf(inner.options[0] ?? inner);
  if (inner instanceof z.ZodBoolean) return true;
  if (inner instanceof z.ZodObject) {
    const needed = keysOf(inner).filter(({ isOptional }) => !isOptional);
    return Object.fromEntries(needed.map(({ name, schema: part }) => [name, exampleOf(part)]));
  }
  return wordsOf(inner)[0];
}
