import { always, message } from "../message.ts";
import { andList, orList, quoted, quotedWithType } from "../words.ts";

/** What a schema takes, in words. */
export const expectation = {
  text: always({ da: "en tekst i anførselstegn", en: "a text in quotes" }),
  number: always({ da: "et tal", en: "a number" }),
  wholeNumber: always({ da: "et helt tal", en: "a whole number" }),
  countable: always({ da: "et tal, man kan tælle til", en: "a number that can be counted to" }),
  answer: always({ da: "true eller false", en: "true or false" }),
  list: always({ da: "en liste i [ ]", en: "a list in [ ]" }),
  object: always({ da: "et objekt i { }", en: "an object in { }" }),
  objectWithAll: message({
    da: (keys: readonly string[]) => `et objekt med ${andList(keys)}`,
    en: (keys) => `an object with ${andList(keys)}`,
  }),
  objectWithAny: message({
    da: (keys: readonly string[]) => `et objekt med ${orList(keys)}`,
    en: (keys) => `an object with ${orList(keys)}`,
  }),
  objectOfKind: message({
    da: (key: string, values: readonly unknown[]) => `et objekt med ${key}: ${orList(values.map(quoted))}`,
    en: (key, values) => `an object with ${key}: ${orList(values.map(quoted))}`,
  }),
  somethingElse: always({ da: "noget andet", en: "something else" }),
};

/** Which word was probably meant. */
export const guess = {
  word: message({ da: (word: string) => `Mente du "${word}"?`, en: (word) => `Did you mean "${word}"?` }),
  key: message({ da: (key: string) => `Mente du ${key}?`, en: (key) => `Did you mean ${key}?` }),
};

/** What is wrong with keys. */
export const keys = {
  unknown: message({
    da: (key: string) => `Nøglen ${key} er ukendt her.`,
    en: (key) => `The key ${key} is not known here.`,
  }),
  noneLeft: always({
    da: "Fjern den. Der er ikke plads til andre nøgler her.",
    en: "Take it away. No other key fits here.",
  }),
  known: message({
    da: (known: readonly string[]) => `Skriv en nøgle, der er kendt her, eller fjern den: ${orList(known)}.`,
    en: (known) => `Write a key that is known here, or take it away: ${orList(known)}.`,
  }),
  missing: message({
    da: (key: string, expected: string) => ({
      what: `Nøglen ${key} mangler.`,
      fix: `Tilføj ${key}: ${expected}.`,
    }),
    en: (key, expected) => ({ what: `The key ${key} is missing.`, fix: `Add ${key}: ${expected}.` }),
  }),
  twice: message({
    da: (key: string) => ({
      what: `Nøglen ${key} står to gange i det samme objekt, og den første værdi ville gå tabt.`,
      fix: "Behold den ene.",
    }),
    en: (key) => ({
      what: `The key ${key} is written twice in one object, and the first value would be lost.`,
      fix: "Keep one of them.",
    }),
  }),
};

/** What is wrong with the type of a value, and with words of which only some are allowed. */
export const values = {
  wrongType: message({
    da: (value: unknown, needed: string) => ({
      what: `Værdien er ${quotedWithType(value)}. Her skal stå: ${needed}.`,
      fix: "Skriv den sådan.",
    }),
    en: (value, needed) => ({
      what: `The value is ${quotedWithType(value)}. Needed: ${needed}.`,
      fix: "Write it in that form.",
    }),
  }),
  wrongNumber: message({
    da: (value: number, needed: string) => ({
      what: `Værdien er ${value}. Her skal stå: ${needed}.`,
      fix: `Skriv ${needed}.`,
    }),
    en: (value, needed) => ({
      what: `The value is ${value}. Needed: ${needed}.`,
      fix: `Write ${needed}.`,
    }),
  }),
  inQuotes: message({
    da: (value: number) => `Skriv den i anførselstegn: "${value}".`,
    en: (value) => `Write it in quotes: "${value}".`,
  }),
  inBrackets: message({
    da: (value: string) => `Sæt den i kantede parenteser: [${quoted(value)}].`,
    en: (value) => `Put it in square brackets: [${quoted(value)}].`,
  }),
  withoutQuotes: message({
    da: (value: string) => `Skriv den uden anførselstegn: ${value}.`,
    en: (value) => `Write it without quotes: ${value}.`,
  }),
  notAllowed: message({
    da: (value: string, allowed: string) => ({
      what: `Værdien er ${value}. Tilladt: ${allowed}.`,
      fix: "Skriv en af de tilladte værdier.",
    }),
    en: (value, allowed) => ({
      what: `The value is ${value}. Allowed: ${allowed}.`,
      fix: "Write one of the allowed values.",
    }),
  }),
};

const subjects = {
  timeLimits: { da: "En frist", en: "A time limit" },
  facts: { da: "En oplysning", en: "A fact" },
  complaint: { da: "En klagefrist", en: "A deadline for complaints" },
  contacts: { da: "En alder", en: "An age" },
  legalBasis: { da: "Et stk.", en: "A stk." },
  other: { da: "Den", en: "This place" },
} as const;

/** What a number counts, where its bounds depend on it. */
export type Subject = keyof typeof subjects;

/** Tells whether a key of the data counts something with a name. */
export function isSubject(key: string): key is Subject {
  return Object.hasOwn(subjects, key);
}

/** The bound that a number breaks. */
export interface Bound {
  readonly kind: "at most" | "at least" | "above";
  readonly value: number | bigint;
}

const bounds = {
  "at most": { da: "på højst", en: "of at most" },
  "at least": { da: "på mindst", en: "of at least" },
  above: { da: "over", en: "above" },
} as const;

/** What is wrong with the size of a text, a list or a number. */
export const sizes = {
  longId: message({
    da: (letters: number, most: number | bigint) => ({
      what: `Id'et har ${letters} bogstaver. Der er plads til højst ${most} i en adresse og et filnavn.`,
      fix: "Skriv et kortere id.",
    }),
    en: (letters, most) => ({
      what: `The id has ${letters} letters. At most ${most} fit into an address and the name of a file.`,
      fix: "Write a shorter id.",
    }),
  }),
  emptyText: message({
    da: (optional: string | undefined) => ({
      what: "Teksten er tom.",
      fix: `Skriv teksten${orLeaveOutInDanish(optional)}.`,
    }),
    en: (optional) => ({ what: "The text is empty.", fix: `Write the text${orLeaveOut(optional)}.` }),
  }),
  shortList: message({
    da: (length: number, needed: number | bigint, optional: string | undefined) => ({
      what: `Listen har ${length === 1 ? "1 punkt" : `${length} punkter`}. Der skal være mindst ${needed}.`,
      fix: `Tilføj det, der mangler${orLeaveOutInDanish(optional)}.`,
    }),
    en: (length, needed, optional) => ({
      what: `The list has ${length === 1 ? "1 item" : `${length} items`}. At least ${needed} ${needed === 1 ? "is" : "are"} needed.`,
      fix: `Add what is missing${orLeaveOut(optional)}.`,
    }),
  }),
  number: message({
    da: (value: number, subject: Subject, { kind, value: bound }: Bound) => ({
      what: `Værdien er ${value}. ${subjects[subject].da} skal være et tal ${bounds[kind].da} ${bound}.`,
      fix: "Skriv det tal, som kilden oplyser.",
    }),
    en: (value, subject, { kind, value: bound }) => ({
      what: `The value is ${value}. ${subjects[subject].en} needs a number ${bounds[kind].en} ${bound}.`,
      fix: "Write the number that the source gives.",
    }),
  }),
};

function orLeaveOut(key: string | undefined): string {
  return key === undefined ? "" : `, or leave ${key} out if the source does not say`;
}

function orLeaveOutInDanish(key: string | undefined): string {
  return key === undefined ? "" : `, eller udelad ${key}, hvis kilden ikke oplyser det`;
}
