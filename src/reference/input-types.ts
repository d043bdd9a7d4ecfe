import { z } from "zod";
import { exampleText } from "./example-text.ts";
import { alternativesOf, exampleOf, helpOf, innerOf, keysOf, type Schema, wordsOf } from "./key-help.ts";
import { files, partOf, sharedParts } from "./parts.ts";

/**
 * Writes the types of what an editor writes, with the model's Danish help before each key: an editor shows no
 * description of Zod's, and where a type is made from a schema no comment either.
 */
export function inputTypes(): string {
  const shared = sharedParts.map(({ type, schema }) => `type ${type} = ${typeText(schema, 0, schema)};\n`);
  const written = files.map(
    ({ type, title, schema }) =>
      `/** ${title.replaceAll("`", "")} */\nexport interface ${type} ${typeText(schema, 0)}\n`,
  );
  return ["// Written by `npm run schema` from the schemas of this folder.\n", ...shared, ...written].join(
    "\n",
  );
}

/** Writes the type of a schema; `whole` is the shared part that is written out and not named. */
function typeText(schema: Schema, depth: number, whole?: Schema): string {
  const inner = innerOf(schema);
  const part = partOf(inner);
  if (part !== undefined && part.schema !== whole) return part.type;
  if (inner instanceof z.ZodObject) return objectText(inner, depth);
  if (inner instanceof z.ZodArray) {
    const element = typeText(inner.element, depth);
    return /^\w+$/.test(element) || element.startsWith("{")
      ? listOf(inner.element, element)
      : `(${element})[]`;
  }
  if (inner instanceof z.ZodRecord) return `Record<string, ${typeText(inner.valueType, depth)}>`;
  if (inner instanceof z.ZodUnion) {
    const options = alternativesOf(inner, (option) => partOf(option) !== undefined && option !== whole);
    return [...new Set(options.map((option) => typeText(option, depth)))].join(" | ");
  }
  if (inner instanceof z.ZodNumber) return "number";
  if (inner instanceof z.ZodBoolean) return "boolean";
  const words = wordsOf(inner);
  return words.length === 0 ? "string" : words.map((word) => JSON.stringify(word)).join(" | ");
}

function listOf(element: Schema, text: string): string {
  return innerOf(element) instanceof z.ZodUnion && partOf(element) === undefined
    ? `(${text})[]`
    : `${text}[]`;
}

function objectText(schema: Schema, depth: number): string {
  const indent = "  ".repeat(depth + 1);
  const keys = keysOf(schema).map(({ name, schema: part, isOptional }) => {
    const key = /^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name);
    const type = typeText(part, depth + 1);
    return `${commentText(part, indent)}${indent}${key}${isOptional ? "?" : ""}: ${type}${isOptional ? " | undefined" : ""};\n`;
  });
  return `{\n${keys.join("")}${"  ".repeat(depth)}}`;
}

function commentText(schema: Schema, indent: string): string {
  const { description, reader, words = {} } = helpOf(schema);
  if (description === undefined || reader === undefined) return "";
  const lines = [
    `${description} **Læseren ser:** ${reader}`,
    ...Object.entries(words).map(([word, meaning]) => `- \`${word}\`: ${meaning}`),
    `@example ${exampleText(exampleOf(schema))}`,
  ];
  return `${indent}/** ${lines.join(`\n${indent} * `)} */\n`;
}
