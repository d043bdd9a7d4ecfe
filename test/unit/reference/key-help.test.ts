import { expect, test } from "vitest";
import { z } from "zod";
import { exampleOf } from "../../../src/reference/key-help.ts";
import { files, sharedParts } from "../../../src/reference/parts.ts";
import { untold } from "./told-keys.ts";

test("the model tells of every key what it is for, an example that it takes, and what the reader sees", () => {
  expect(files.flatMap(({ schema, anchor }) => untold(schema, anchor))).toEqual([]);
});

test("what is not told of a key is named with its mending", () => {
  const whole = z.string().meta({ description: "Navnet.", examples: ["Storeby"], reader: "Overskriften." });
  const model = z.strictObject({
    name: whole,
    bare: z.string().optional(),
    ways: z.array(
      z.strictObject({ how: z.enum(["a", "b"]).meta({ description: "Hvordan.", reader: "Intet." }) }),
    ),
    either: z
      .union([
        z.strictObject({ kind: z.literal("x"), name: whole }),
        z.strictObject({ kind: z.literal("y") }),
      ])
      .meta({ description: "En af to.", reader: "Intet.", examples: [{ kind: "z" }] }),
  });
  const mend = (text: string) => `: add .meta({ ${text} }) in src/model, then run npm run schema`;
  const neither = ['description: "hvad den er til"', 'reader: "hvad læseren ser, eller Intet."'];
  expect(untold(model, "m")).toEqual([
    ...[...neither, "examples: [one that the schema takes]"].map((text) => `m.bare${mend(text)}`),
    ...neither.map((text) => `m.ways${mend(text)}`),
    `m.ways.how${mend('words: { word: "betydning" }')}`,
    `m.either${mend("examples: [one that the schema takes]")}`,
    ...neither.map((text) => `m.either, the alternative with kind x, name${mend(text)}`),
    ...neither.map((text) => `m.either, the alternative with kind y${mend(text)}`),
  ]);
});

test("every shared part is one of the model's, with an example", () => {
  const refused = sharedParts.filter(({ schema }) => !z.safeParse(schema, exampleOf(schema)).success);
  expect(refused.map(({ title }) => title)).toEqual([]);
});
