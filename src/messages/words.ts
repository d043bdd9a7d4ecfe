import { message } from "./message.ts";

const longest = 60;

/** Joins words as a list that ends in "or", or in "and". */
export const orList = message({
  da: (words: readonly string[]) => joined(words, "eller"),
  en: (words) => joined(words, "or"),
});

/** Joins words as a list that ends in "and". */
export const andList = message({
  da: (words: readonly string[]) => joined(words, "og"),
  en: (words) => joined(words, "and"),
});

function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** What a text, a number, a list or an object is called. */
export const kinds = {
  text: message({ da: (shown: string) => `${shown}, en tekst`, en: (shown) => `${shown}, a text` }),
  number: message({ da: (shown: string) => `${shown}, et tal`, en: (shown) => `${shown}, a number` }),
  list: message({ da: () => "en liste", en: () => "a list" }),
  object: message({ da: () => "et objekt", en: () => "an object" }),
};

/** Names a bad value in a message: texts in quotes and shortened, lists and objects by their kind. */
export function quoted(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  }
  if (Array.isArray(value)) return kinds.list();
  if (typeof value === "object" && value !== null) return kinds.object();
  return String(value);
}

/** Names a value together with its type, where the type is what is wrong. */
export function quotedWithType(value: unknown): string {
  if (typeof value === "string") return kinds.text(quoted(value));
  if (typeof value === "number") return kinds.number(String(value));
  return quoted(value);
}

/** Prints a large number with the mark that the language puts between thousands. */
export const largeNumber = message({
  da: (value: number) => value.toLocaleString("da"),
  en: (value) => value.toLocaleString("en"),
});

/** Lists the first paths, and counts the others. */
export const someOf = message({
  da: (paths: readonly string[]) => firstFive(paths, (more) => ` og ${more} mere`),
  en: (paths) => firstFive(paths, (more) => ` and ${more} more`),
});

function firstFive(paths: readonly string[], rest: (more: number) => string): string {
  const more = paths.length - 5;
  return `${paths.slice(0, 5).join(", ")}${more > 0 ? rest(more) : ""}`;
}
