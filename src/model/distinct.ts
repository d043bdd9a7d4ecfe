import { z } from "zod";
import { senseless } from "./senseless.ts";

/** A list of at least one word out of several, none of them twice. */
export function distinct<T extends z.ZodEnum>(word: T): z.ZodArray<T> {
  return z
    .array(word)
    .min(1)
    .refine((words) => new Set(words).size === words.length, senseless("word-twice"));
}

/** Tells whether each of several says what it is about, none in the words of another; one alone need not. */
export function areToldApart(names: readonly (string | undefined)[]): boolean {
  return names.length < 2 || (new Set(names).size === names.length && !names.includes(undefined));
}
