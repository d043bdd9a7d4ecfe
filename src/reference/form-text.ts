import { z } from "zod";
import { isoDate, markdownText, phoneNumber, slug, webAddress } from "../model/index.ts";
import { alternativesOf, innerOf, isMadeFrom, keysOf, type Schema, wordsOf } from "./key-help.ts";
import { partOf } from "./parts.ts";

/** The forms of texts, by the schema that each is made from. */
const textForms: readonly (readonly [z.ZodType, string])[] = [
  [markdownText, "[tekst med fremhævning og links](#tekst)"],
  [slug, "[et id](#tekst)"],
  [isoDate, "[en dato](#tekst)"],
  [phoneNumber, "[et telefonnummer](#tekst)"],
  [webAddress, "[en adresse på nettet](#tekst)"],
];

/** Says in Danish what is written for a schema: its kind, and its limits where it has any. */
export function formText(schema: Schema): string {
  const inner = innerOf(schema);
  const part = partOf(inner);
  if (part !== undefined)
    return `[${part.title.replace(/^E[nt] /, (article) => article.toLowerCase())}](#${part.anchor})`;
  if (inner instanceof z.ZodArray) {
    const { minItems = 0 } = limitsOf(inner);
    const least = minItems > 1 ? ` med mindst ${minItems} punkter` : "";
    return `en liste i \`[ ]\`${least}, hvor hvert punkt er ${formText(inner.element)}`;
  }
  if (inner instanceof z.ZodRecord)
    return `\`{ … }\` med nøgler, du selv vælger, og i hver ${formText(inner.valueType)}`;
  if (inner instanceof z.ZodUnion)
    return orText(alternativesOf(inner, (option) => partOf(option) !== undefined).map(formText));
  if (inner instanceof z.ZodBoolean) return "`true` (ja) eller `false` (nej)";
  if (keysOf(inner).length > 0) return "`{ … }` med nøglerne herunder";
  const words = wordsOf(inner);
  if (words.length > 0) return orText(words.map((word) => `\`${JSON.stringify(word)}\``));
  return inner instanceof z.ZodNumber ? numberText(limitsOf(inner)) : textText(inner);
}

interface Limits {
  readonly type?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

function limitsOf(schema: Schema): Limits {
  return z.toJSONSchema(schema, { io: "input" }) as Limits;
}

function numberText({ type, minimum = 0, exclusiveMinimum, maximum = 0 }: Limits): string {
  const most = maximum.toLocaleString("da-DK");
  if (type === "integer") {
    return `et helt tal fra ${exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1} til ${most}`;
  }
  return exclusiveMinimum === undefined
    ? `et tal fra ${minimum} til ${most}`
    : `et tal over ${exclusiveMinimum}, højst ${most}`;
}

function textText(schema: Schema): string {
  if (schema instanceof z.ZodEmail) return "en mailadresse";
  return textForms.find(([original]) => isMadeFrom(schema, original))?.[1] ?? "tekst";
}

function orText(texts: readonly string[]): string {
  const different = [...new Set(texts)];
  return different.length < 2
    ? different.join("")
    : `${different.slice(0, -1).join(", ")} eller ${different.at(-1)}`;
}
