import { z } from "zod";
import { conceptOrder } from "../../../src/model/index.ts";
import {
  alternativesOf,
  exampleOf,
  helpOf,
  innerOf,
  keysOf,
  type Schema,
  wordsOf,
} from "../../../src/reference/key-help.ts";

/** What the model does not tell an editor of its keys, each with the mending. */
export function untold(schema: Schema, path: string): readonly string[] {
  const inner = innerOf(schema);
  if (inner instanceof z.ZodArray) return untold(inner.element, path);
  if (inner instanceof z.ZodRecord) return untold(inner.valueType, `${path}.*`);
  const alternatives = alternativesOf(inner, () => false).filter((one) => keysOf(one).length > 0);
  return alternatives.flatMap((one) => [
    ...(alternatives.length > 1 ? faultsOf(one, `${path}, the alternative with ${namesIn(one)}`) : []),
    ...keysOf(one).flatMap(({ name, schema: part }) => [
      ...(alternatives.length > 1 && wordsOf(part).length === 1 ? [] : faultsOf(part, `${path}.${name}`)),
      ...untold(part, `${path}.${name}`),
    ]),
  ]);
}

function namesIn(schema: Schema): string {
  return keysOf(schema)
    .map(({ name, schema: part }) => (wordsOf(part).length === 1 ? `${name} ${wordsOf(part).join()}` : name))
    .join(", ");
}

function faultsOf(schema: Schema, path: string): readonly string[] {
  const { description, reader, words = {} } = helpOf(schema);
  const parsed = z.safeParse(innerOf(schema), exampleOf(schema));
  const all = wordsIn(schema).filter((word) => !conceptOrder.some((concept) => concept === word));
  const faults = [
    ...(description === undefined ? ['description: "hvad den er til"'] : []),
    ...(reader === undefined ? ['reader: "hvad læseren ser, eller Intet."'] : []),
    ...(parsed.success ? [] : ["examples: [one that the schema takes]"]),
    ...(all.length > 1 && all.some((word) => !(String(word) in words))
      ? ['words: { word: "betydning" }']
      : []),
  ];
  return faults.map((fault) => `${path}: add .meta({ ${fault} }) in src/model, then run npm run schema`);
}

/** The words of an enumeration, or of a list of them; keys of a standard are told where they stand. */
function wordsIn(schema: Schema): readonly unknown[] {
  const inner = innerOf(schema);
  return inner instanceof z.ZodArray ? wordsOf(inner.element) : wordsOf(inner);
}
