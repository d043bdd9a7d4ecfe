import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { faultOf } from "../../src/browser/browser-fault.js";
import { browserFault } from "../../src/browser/open-page.js";
import { placesOnPath } from "../../src/browser/places-on-path.js";
import { isProven, readRecord, usualRecord, writeRecord } from "../../src/browser/record.js";
import { endings } from "../../src/messages/browser.js";
import { browserSearch as messages } from "../../src/messages/set-up.js";
import { SetupError } from "./machine.mjs";
import { nodeFor } from "./own-node.mjs";
import { lastLine, runCommand, searchPath } from "./run-command.mjs";

/** @import { BrowserFault } from "../../src/browser/browser-fault.js" */
/** @import { Machine } from "./machine.mjs" */
/** @import { Outcome } from "./run-command.mjs" */

/** @param {Machine} machine */
const recordFile = ({ root }) => join(root, usualRecord);

/**
 * Gives the path of the browser that an earlier run has seen open a page, if it is still there and still the one to use.
 *
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
export async function recordedBrowser(machine) {
  const known = await readRecord(recordFile(machine));
  if (known === undefined || !(await isProven(known))) return undefined;
  const isChosen = known.path === (machine.env["PUPPETEER_EXECUTABLE_PATH"] || known.path);
  return isChosen ? known.path : undefined;
}

/**
 * These lie in the machine, and stop any other browser as well.
 *
 * @type {readonly BrowserFault["cause"][]}
 */
const causesInMachine = ["sandbox", "fonts", "temporary-folder"];

/**
 * Finds or installs a browser and records it: the chosen one, then what the machine has, then a
 * download, then the system's package. Each counts only once it has opened a page.
 *
 * @param {Machine} machine
 * @returns {Promise<string>}
 */
export async function findBrowser(machine) {
  const chosen = machine.env["PUPPETEER_EXECUTABLE_PATH"];
  if (chosen) {
    const { version, fault } = await proof(machine, chosen);
    if (version) return record(machine, chosen, version);
    throw new SetupError(messages.chosenUnusable(fault?.text ?? ""));
  }
  /** @type {BrowserFault[]} */
  const faults = [];
  for (const source of [puppeteerBrowsers, browsersOnPath, downloadedBrowsers, systemBrowsers]) {
    const inMachine = faults.find(({ cause }) => causesInMachine.includes(cause));
    if (inMachine && source === downloadedBrowsers) throw new SetupError(inMachine.text);
    for (const path of await source(machine)) {
      const { version, fault } = await proof(machine, path);
      if (version) return record(machine, path, version);
      if (fault) faults.push(fault);
    }
  }
  throw new SetupError(faults[0]?.text ?? messages.none());
}

/**
 * Has a browser say its version and open a page.
 *
 * @param {Machine} machine
 * @param {string} path
 * @returns {Promise<{ version?: string; fault?: BrowserFault | undefined }>}
 */
async function proof(machine, path) {
  if (!(await isFile(path))) return { fault: { cause: "missing", text: messages.notThere(path) } };
  const { code, output, errors } = await runCommand(machine, [path, "--version"], { seconds: 30 });
  const end = endings.code(code);
  if (code !== 0) return { fault: faultOf(path, { output: "", errors, end, isLate: code === 124 }) };
  const version = output.trim().split("\n")[0] ?? "";
  if (!/chrom/i.test(version))
    return { fault: { cause: "missing", text: messages.otherProgram(path, version) } };
  const fault = await browserFault(path, machine.env);
  return fault === undefined ? { version } : { fault };
}

/**
 * @param {Machine} machine
 * @param {string} path
 * @param {string} version
 */
async function record(machine, path, version) {
  await writeRecord(recordFile(machine), path, version);
  machine.say(messages.found(version, path));
  return path;
}

/** @param {Machine} machine */
async function puppeteerBrowsers(machine) {
  const ask =
    "import('puppeteer').then(async ({ default: p }) => process.stdout.write(await p.executablePath()))";
  const node = await nodeFor(machine);
  if (node === undefined) return [];
  const { code, output } = await runCommand(machine, [node, "--eval", ask], { seconds: 60 });
  return code === 0 && output !== "" && (await isFile(output)) ? [output] : [];
}

/** @param {Machine} machine */
async function browsersOnPath(machine) {
  const places = placesOnPath(machine.env["PATH"]);
  const areFiles = await Promise.all(places.map(isFile));
  return places.filter((_, index) => areFiles[index]);
}

/** @param {Machine} machine */
async function downloadedBrowsers(machine) {
  machine.say(messages.downloading());
  const outcome = await runCommand(machine, ["puppeteer", "browsers", "install", "chrome"], {
    seconds: 300,
    env: { PATH: searchPath(machine, { withOwn: true }) },
  });
  const paths = outcome.code === 0 ? await puppeteerBrowsers(machine) : [];
  if (paths.length === 0) machine.say(messages.notDownloaded());
  return paths;
}

/** Debian's packages with a browser, the one that we would rather have first; Ubuntu has the second alone. */
const systemPackages = ["chromium-headless-shell", "chromium"];

/** @param {Machine} machine */
async function systemBrowsers(machine) {
  if (!machine.superuser || !(await isDebian(machine))) return [];
  /** @type {(...words: readonly string[]) => Promise<Outcome>} */
  const apt = (...words) =>
    runCommand(machine, ["apt-get", "-oDPkg::Lock::Timeout=300", ...words], {
      seconds: 900,
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  const update = await apt("update");
  for (const name of systemPackages) {
    machine.say(messages.installing(name));
    const install = await apt("install", "-y", "--no-install-recommends", name);
    if (install.code === 0) return browsersOnPath(machine);
    machine.say(messages.notInstalled(lastLine(update.code === 0 ? install : update)));
  }
  return [];
}

/** @param {Machine} machine */
async function isDebian({ osRelease }) {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(await readFile(osRelease, "utf8"));
  } catch {
    return false;
  }
}

/** @param {string} path */
async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
