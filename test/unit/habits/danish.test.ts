import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";
import labels from "../../../_data/texts/da/templates.ts";
import { filesLike, textOf } from "./source-files.ts";

/** What looks like words for a citizen and is none, with the reason. */
const allowed = [
  { file: /first-screen-view\.ts$/, text: /^mailto:$/, why: "the beginning of an address" },
  { file: /page-style\.ts$/, text: /[{}]|^@|^pt;$/, why: "rules of a stylesheet" },
  { file: /paper-view\.ts$/, text: /^\.qr \{/, why: "a rule of a stylesheet" },
  {
    file: /\.(?:ts|njk)$/,
    text: /^(?:document|easy|large|page|contact__phone)\b.*--/,
    why: "names of classes",
  },
  { file: /(?:document-frame|table-view)\.ts$/, text: /^<\w+ class=/, why: "markup" },
  { file: /paper\.njk$/, text: /^data-page=/, why: "attributes that a macro hands over" },
  { file: /theme\.njk$/, text: /^(?:@media|:root)/, why: "rules of a stylesheet" },
  { file: /search-mark\.ts$/, text: /^paragraf/, why: "a word of the index, as the search page asks for it" },
  { file: /fixed-page-views\.ts$/, text: /^Å$/, why: "the letter that aa is looked up under" },
  { file: /faults\.njk$/, text: /./, why: "speaks to who edits the content, not to citizens" },
] as const;

const notAllowed = (file: string, texts: readonly string[]): readonly string[] =>
  texts
    .filter((text) => !allowed.some((one) => one.file.test(file) && one.text.test(text)))
    .map((text) => `${file}: ${text}`);

/** Words have Danish letters, begin in upper case, or stand two together; keys and addresses do not. */
const looksLikeWords = /[æøåÆØÅ]|(?<!\p{L})\p{Lu}\p{Ll}|\p{L}{2,}[,.:;!?]* +\p{L}{2,}/u;

const isWords = (text: string): boolean => looksLikeWords.test(text);

/** A piece between two values is a word already where blanks stand around it. */
const looksLikePiece = /(?:^|\s)\p{L}{2,}[,.:;!?]*(?:\s|$)/u;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Gives what looks like words in a program's strings, apart from types and the names of modules and keys. */
function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isNode(value)) return [];
  switch (value.type) {
    case "ImportDeclaration":
    case "TSLiteralType":
    case "TSTemplateLiteralType":
      return [];
    case "Literal":
      return [value["value"]].filter((text) => typeof text === "string").filter(isWords);
    case "TemplateElement": {
      const { cooked } = value["value"] as { readonly cooked: string };
      return isWords(cooked) || looksLikePiece.test(cooked) ? [cooked.trim()] : [];
    }
    case "Property":
      return wordsOf(value["value"]);
    default:
      return Object.values(value).flatMap(wordsOf);
  }
}

test("no view has words of its own", () => {
  const files = filesLike("src/view/*.ts");
  const found = files.flatMap((file) => notAllowed(file, wordsOf(parseSync(file, textOf(file)).program)));
  expect(files.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

/** Everything of a template that is not markup, with the strings of its tags. */
function wordsIn(template: string): readonly string[] {
  const tags = template.match(/\{\{.*?\}\}|\{%.*?%\}/gs) ?? [];
  const strings = tags
    .filter((tag) => !/^\{% (?:from|extends|include)/.test(tag))
    .flatMap((tag) => [...tag.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text));
  const html = template.replaceAll(/^---\n.*?\n---\n|\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}|&\w+;/gs, "");
  const attributes = [...html.matchAll(/ (?:aria-\w+|alt|title|placeholder|label)="([^"]*)"/g)].map(
    ([, text = ""]) => text,
  );
  const texts = html.split(/<[^>]*>/).filter((text) => /\p{L}{2,}/u.test(text));
  return [...[...strings, ...attributes].filter(isWords), ...texts.map((text) => text.trim())];
}

test("no template has words of its own", () => {
  const files = filesLike("{_includes,src/pages}/**/*.njk");
  const found = files.flatMap((file) => notAllowed(file, wordsIn(textOf(file))));
  expect(files.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

/** Every text of the labels, by its keys. */
function keysOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))];
}

const used = filesLike("{_includes,src/pages}/**/*.njk", "src/view/shown-texts.ts").flatMap(
  (file) => textOf(file).match(/\blabels(?:\.\w+)+/g) ?? [],
);

test("templates use only labels that there are", () => {
  const known = new Set(keysOf(labels, "labels"));
  expect(used.filter((key) => !known.has(key))).toEqual([]);
});

test("every label is used by a template", () => {
  const leaves = keysOf(labels, "labels").filter(
    (key, _, all) => !all.some((other) => other.startsWith(`${key}.`)),
  );
  const isUsed = (leaf: string) => used.some((key) => leaf === key || leaf.startsWith(`${key}.`));
  expect(leaves.filter((leaf) => !isUsed(leaf))).toEqual([]);
});
