// Plain JavaScript without a package: the set-up speaks, too, on whatever Node there is.
import { asTyped } from "../engine/as-typed.js";

/**
 * A text, or what makes it, in every language side by side, so that neither is forgotten.
 *
 * @template Text
 * @typedef {Readonly<Record<(typeof languages)[number], Text>>} InEachLanguage
 */

/** The languages in which programs speak to people at work: Danish for editors, English for developers. */
export const languages = /** @type {const} */ (["da", "en"]);

/** The variable of the environment that chooses one of them. */
export const variable = "KLARSTANDARD_LANG";

/** Gives the language of messages, help and review: Danish, or what `KLARSTANDARD_LANG` asks for. */
export function language() {
  return languages.find((known) => known === process.env[variable]) ?? "da";
}

/**
 * Chooses the text of the language that is spoken.
 *
 * @template Text
 * @param {InEachLanguage<Text>} texts
 * @returns {Text}
 */
export function spoken(texts) {
  return asTyped(texts[language()]);
}

/**
 * Makes a message of the catalogue: called with its values, it gives the text of the language that is spoken.
 *
 * @template {readonly unknown[]} Values
 * @template Text
 * @param {InEachLanguage<(...values: Values) => Text>} texts
 * @returns {(...values: Values) => Text}
 */
export function message(texts) {
  return (...values) => asTyped(texts[language()](...values));
}

/**
 * Makes a message that needs no values.
 *
 * @template {string | { readonly what: string; readonly fix: string }} Text
 * @param {InEachLanguage<Text>} texts
 * @returns {() => Text}
 */
export function always(texts) {
  return () => spoken(texts);
}
