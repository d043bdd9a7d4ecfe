// Plain JavaScript without a package: the set-up tells the same faults on whatever Node there is.
import { browserFaults } from "../messages/browser.js";

/**
 * Why a browser opens no page, for programs and for people: the text says what, where, and how to mend it.
 *
 * @typedef {{
 *   cause: "missing" | "sandbox" | "library" | "fonts" | "temporary-folder" | "late" | "ended";
 *   text: string;
 * }} BrowserFault
 */

/**
 * What a browser left behind that was told to open a page and say how wide its text is.
 *
 * @typedef {{ output: string; errors: string; end: string; isLate: boolean }} BrowserEnding
 */

/** How long a browser may take for its first page, in seconds. */
export const secondsForProof = 60;

const sandboxWords =
  /No usable sandbox!|Failed to move to new namespace|SUID sandbox helper binary was found|zygote_host_impl_linux\.cc/;
const libraryWords = /error while loading shared libraries: (?:\S*\/)?([^\s/:]+):/;

/**
 * Gives the fault of a browser that did not open its page; undefined when it did.
 *
 * @param {string} path
 * @param {BrowserEnding} ending
 * @returns {BrowserFault | undefined}
 */
export function faultOf(path, { output, errors, end, isLate }) {
  const width = /\bwidth (\d+)/.exec(output)?.[1];
  if (width !== undefined)
    return width === "0" ? { cause: "fonts", text: browserFaults.noFonts(path) } : undefined;
  const library = libraryWords.exec(errors)?.[1];
  if (library !== undefined) return { cause: "library", text: browserFaults.noLibrary(path, library) };
  if (sandboxWords.test(errors)) return { cause: "sandbox", text: browserFaults.noSandbox(path) };
  if (isLate) return { cause: "late", text: browserFaults.tooLate(path, secondsForProof) };
  return { cause: "ended", text: browserFaults.ended(path, end, lastWords(errors)) };
}

/**
 * Says that the folder in which every browser works cannot be used.
 *
 * @param {string} folder
 * @param {string} why
 * @returns {BrowserFault}
 */
export function noTemporaryFolder(folder, why) {
  return { cause: "temporary-folder", text: browserFaults.noTemporaryFolder(folder, why) };
}

/**
 * The last line that is about the browser itself: those about D-Bus come on every server and harm nobody.
 *
 * @param {string} errors
 */
function lastWords(errors) {
  const lines = errors.split("\n").map((line) => line.replace(/^\[[^\]]*\]\s*/, "").trim());
  const line = lines.findLast((one) => one !== "" && !/\bdbus\b|D-?Bus|system_bus/i.test(one));
  return line?.replace(/\.$/, "");
}
