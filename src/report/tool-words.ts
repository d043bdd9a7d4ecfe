import { language } from "../messages/language.ts";

/** Marks what a tool says in English, where the person is spoken to in another language. */
export function inEnglish(): { readonly toolWords?: "en" } {
  return language() === "en" ? {} : { toolWords: "en" };
}
