// Plain JavaScript without a package: the set-up speaks, too, on whatever Node there is.
import { isPackaged } from "./packaged.js";

/** Commands as the repository has them. `--` stands before options of a script alone. */
const scripts =
  /\bnpm (?:run )?(start|build|merge|new|review|trace|audit|verify:pdf|migrate|publish:back)\b(?: --(?= ))?/gu;

/** The commands that have another name in the package. */
const renamed = /** @type {Readonly<Record<string, string | undefined>>} */ ({ "verify:pdf": "verify" });

/** Documents that texts name, as they lie in the repository. */
const documents = /(?<![\w/])docs\/[a-z-]+\.md\b/gu;

/**
 * Gives a text with commands, and the way to documents, as the package has them.
 *
 * @param {string} text
 * @returns {string}
 */
export function packageCommands(text) {
  return text
    .replace(scripts, (_, /** @type {string} */ name) => `npx klarstandard ${renamed[name] ?? name}`)
    .replace(documents, (path) => `node_modules/klarstandard/${path}`);
}

/**
 * Gives a text, or texts by their names, with every command as whoever reads it has to type it.
 *
 * @template Text
 * @param {Text} told
 * @returns {Text}
 */
export function asTyped(told) {
  return isPackaged ? /** @type {Text} */ (inPackage(told)) : told;
}

/**
 * @param {unknown} told
 * @returns {unknown}
 */
function inPackage(told) {
  if (typeof told === "string") return packageCommands(told);
  if (Array.isArray(told)) return told.map(inPackage);
  if (typeof told !== "object" || told === null || Object.getPrototypeOf(told) !== Object.prototype)
    return told;
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, inPackage(value)]));
}
