// Plain JavaScript without a package: the set-up tells the same faults on whatever Node there is.

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
  if (width !== undefined) return width === "0" ? noFonts(path) : undefined;
  const library = libraryWords.exec(errors)?.[1];
  if (library !== undefined) return noLibrary(path, library);
  if (sandboxWords.test(errors)) return noSandbox(path);
  if (isLate) return tooLate(path);
  return {
    cause: "ended",
    text:
      `${path} opens no page: ${end} and said: ${lastWords(errors) ?? "nothing"}. ` +
      `See all that it says with "${path} --headless --dump-dom about:blank", or name another browser in PUPPETEER_EXECUTABLE_PATH.`,
  };
}

/**
 * Says that the folder in which every browser works cannot be used.
 *
 * @param {string} folder
 * @param {string} why
 * @returns {BrowserFault}
 */
export function noTemporaryFolder(folder, why) {
  return {
    cause: "temporary-folder",
    text:
      `No browser can work in the temporary folder ${folder}: ${why}. ` +
      "Chromium keeps its profile, its shared memory and the PDFs there: mend it, or name another folder in TMPDIR.",
  };
}

/**
 * @param {string} path
 * @returns {BrowserFault}
 */
function noSandbox(path) {
  return {
    cause: "sandbox",
    text:
      `${path} opens no page: it finds no usable sandbox, because this user may not make user namespaces. ` +
      'On Ubuntu 23.10 and newer give the browser an AppArmor profile with "userns,", or run "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"; ' +
      "in a container run as root, or with a seccomp profile that allows user namespaces; " +
      "elsewhere set the sysctl user.max_user_namespaces above 0. The sandbox is given up for root only, who cannot have it.",
  };
}

/**
 * @param {string} path
 * @param {string} library
 * @returns {BrowserFault}
 */
function noLibrary(path, library) {
  return {
    cause: "library",
    text:
      `${path} does not start: the library ${library} is missing or damaged. ` +
      'Install it; on Debian and Ubuntu "apt-get install chromium" brings a browser with all its libraries.',
  };
}

/**
 * @param {string} path
 * @returns {BrowserFault}
 */
function noFonts(path) {
  return {
    cause: "fonts",
    text:
      `${path} shows no letters, because this machine has no font: without any, Chromium does not even use those that a document brings along. ` +
      'Install one (Debian and Ubuntu: apt-get install fonts-dejavu-core); "fc-list" lists what is there.',
  };
}

/**
 * @param {string} path
 * @returns {BrowserFault}
 */
function tooLate(path) {
  return {
    cause: "late",
    text:
      `${path} opened no page within ${secondsForProof} seconds. ` +
      "Try again when the machine is less busy, or name another browser in PUPPETEER_EXECUTABLE_PATH.",
  };
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
