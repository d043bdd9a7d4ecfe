import { z } from "zod";
import { exampleText } from "./example-text.ts";
import { formText } from "./form-text.ts";
import {
  alternativesOf,
  exampleOf,
  helpOf,
  innerOf,
  type Key,
  keysOf,
  type Schema,
  wordsOf,
} from "./key-help.ts";
import { files, type Part, partOf, sharedParts } from "./parts.ts";

const beginning = `# Felter

Hver nøgle i dine filer: hvad den er til, hvad du skriver, et eksempel, og hvad læseren ser. De samme ord viser din
editor, mens du skriver.

Filen er skrevet af \`npm run schema\` ud fra skemaerne i \`src/model/\`. Ret den ikke her.
`;

const texts = `## <a id="tekst"></a>Tekst og andre former

- **Tekst** står i lige anførselstegn: \`"Hjemmehjælp"\`. Den trykkes, som den er skrevet.
- **Tekst med fremhævning og links** er også tekst. En tom linje begynder et nyt afsnit, \`*ord*\` og \`**ord**\` fremhæver, og
  \`[ord](/adresse/)\` er et link. Se [texts.md](texts.md).
- **Et id** har små bogstaver a–z, cifre og enkelte bindestreger. æ skrives ae, ø oe og å aa.
- **En dato** skrives som ÅÅÅÅ-MM-DD, et **telefonnummer** som 3, 4 eller 8 cifre uden mellemrum, og en **adresse på nettet**
  begynder med https://.
`;

/** Writes docs/felter.md: every key of the model in Danish, from what the schemas tell. */
export function fieldReference(): string {
  const parts = [...files, ...sharedParts];
  const contents = [
    "[Tekst og andre former](#tekst)",
    ...parts.map(({ title, anchor }) => `[${title}](#${anchor})`),
  ];
  const whole = [beginning, ...contents.map((line) => `- ${line}`), "", texts, ...parts.map(partText)];
  return `${whole
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function partText({ title, anchor, schema }: Part): string {
  const help = helpOf(schema);
  const head = [
    `## <a id="${anchor}"></a>${title}`,
    ...(help.description === undefined ? [] : [help.description]),
  ];
  return `${head.join("\n\n")}\n\n${belowText(schema, { anchor, path: "" }, schema)}`;
}

interface Place {
  readonly anchor: string;
  /** The keys that lead here, as one writes them: `summary.` */
  readonly path: string;
}

/** Tells what stands below a schema: the alternatives of a union, and the keys of objects. */
function belowText(schema: Schema, place: Place, whole?: Schema): string {
  const isShared = (one: Schema) => one !== whole && partOf(one) !== undefined;
  const inner = innerOf(schema);
  if (isShared(inner)) return "";
  if (inner instanceof z.ZodArray) return belowText(inner.element, place, whole);
  if (inner instanceof z.ZodRecord)
    return belowText(inner.valueType, { ...place, path: `${place.path}<nøgle>.` }, whole);
  const options = alternativesOf(inner, isShared).filter((option) => !isShared(option));
  const objects = options.filter((option) => keysOf(option).length > 0);
  const keys = objects.flatMap((option) => keysOf(option).map((key) => ({ key, option })));
  const told = [...Map.groupBy(keys, ({ key }) => key.schema).values()];
  const alternatives = objects.length > 1 ? `${objects.map(alternativeText).join("\n")}\n\n` : "";
  const written = told.map((uses) => {
    const [{ key } = { key: undefined }] = uses;
    if (key === undefined || isMark(key, objects)) return "";
    const under = uses.length === objects.length ? [] : uses.map(({ option }) => markOf(option));
    const isAlone = keys.filter(({ key: other }) => other.name === key.name).length === uses.length;
    return keyText(key, place, under, isAlone);
  });
  return `${alternatives}${written.join("")}`;
}

/** A key that tells alternatives apart: it has one word in each. */
function isMark({ schema }: Key, objects: readonly Schema[]): boolean {
  return objects.length > 1 && wordsOf(schema).length === 1 && helpOf(schema).reader === undefined;
}

/** Names an alternative by the word that tells it apart, else by its first key. */
function markOf(option: Schema): string {
  const keys = keysOf(option);
  const mark = keys.find((key) => isMark(key, [option, option])) ?? keys[0];
  if (mark === undefined) return "";
  const [word] = wordsOf(mark.schema);
  return typeof word === "string" ? `${mark.name}: "${word}"` : mark.name;
}

function alternativeText(option: Schema): string {
  const { description, reader } = helpOf(option);
  return `- \`${markOf(option)}\`: ${description} Læseren ser: ${reader}`;
}

function keyText(key: Key, place: Place, under: readonly string[], isAlone: boolean): string {
  const { description = "", reader = "", words = {} } = helpOf(key.schema);
  const variant = isAlone ? "" : `-${/"(.*)"/.exec(under[0] ?? "")?.[1] ?? under[0] ?? ""}`;
  const anchor = `${place.anchor}${variant}-${key.name}`;
  const path = `${place.path}${key.name}`;
  const lines = [
    ...(under.length === 0 ? [] : [`- **Ved:** ${under.map((mark) => `\`${mark}\``).join(", ")}`]),
    `- **Skriv:** ${formText(key.schema)}. ${key.isOptional ? "Kan udelades." : "Skal være der."}`,
    ...Object.entries(words).map(([word, meaning]) => `  - \`"${word}"\`: ${meaning}`),
    `- **Eksempel:** \`${key.name}: ${exampleText(exampleOf(key.schema))}\``,
    `- **Læseren ser:** ${reader}`,
  ];
  const depth = place.path === "" ? "###" : "####";
  const head = `${depth} <a id="${anchor}"></a>\`${path}\`\n\n${description}\n\n${lines.join("\n")}\n\n`;
  return `${head}${belowText(key.schema, { anchor, path: `${path}.` })}`;
}
