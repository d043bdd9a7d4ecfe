import type { z } from "zod";
import type { Path } from "../../src/load/data/path.ts";
import { literalsOf, optionsOf, schemaAt } from "../../src/load/message/schema-branch.ts";

/** A value of some data that holds no other. */
export interface Leaf {
  readonly path: Path;
  /** The keys that lead to it, with `[]` for each position in a list: `contacts[].ages.from`. */
  readonly key: string;
}

/** Gives every leaf of a value. */
export function leavesOf(value: unknown, path: Path = []): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, key: keyOf(path) }];
  return partsOf(value).flatMap(([step, part]) => leavesOf(part, [...path, step]));
}

/** Gives the data with one leaf changed, in every way that its schema takes: with other values, then without it. */
export function changesOf(schema: z.ZodType, data: unknown, { path }: Leaf): readonly unknown[] {
  const value = path.reduce<unknown>((part, step) => (part as Record<string | number, unknown>)[step], data);
  const others = [...otherValues(value), ...wordsAt(schema, data, path)].filter((other) => other !== value);
  return [...others, undefined]
    .map((other) => withLeaf(data, path, other))
    .filter((changed) => schema.safeParse(changed).success);
}

/** Gives the words that the schema allows at a place; empty where it takes any text or number. */
export function wordsAt(schema: z.ZodType, data: unknown, path: Path): readonly unknown[] {
  const own = schemaAt(schema, data, path);
  return own === undefined ? [] : optionsOf(own).flatMap(literalsOf);
}

function keyOf(path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? "[]" : `.${step}`));
  return steps.join("").replace(/^\./, "");
}

function partsOf(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

/** A text with another word, another last digit, another year or another letter is still a date, an address, a colour or a number. */
function otherValues(value: unknown): readonly unknown[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value !== "string") return [];
  const digit = value.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 1) % 10));
  const year = value.replace(/^\d{4}(?=-)/, (first) => String(Number(first) + 1));
  return [`${value} igen`, digit, year, `${value}n`, `n${value}`];
}

/** Where the new value is undefined, the leaf and its key or its place in the list are left out. */
function withLeaf(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const parts = partsOf(data as object).map(
    ([key, part]) => [key, key === step ? withLeaf(part, rest, value) : part] as const,
  );
  const kept = parts.filter(([, part]) => part !== undefined);
  return Array.isArray(data) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
