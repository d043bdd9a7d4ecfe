import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { SetupError } from "./machine.mjs";
import { lastLine, runCommand, searchPath } from "./run-command.mjs";

/** @import { Machine } from "./machine.mjs" */

/**
 * A browser that ran; size and time of its file tell cheaply whether it is still the same.
 *
 * @typedef {{ path: string; version: string; size: number; mtimeMs: number }} BrowserRecord
 */

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {Machine} machine */
const recordFile = ({ root }) => join(root, ".cache", "browser.json");

/**
 * Gives the path of the browser that an earlier run found, if it is still there and still the one to use.
 *
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
export async function recordedBrowser(machine) {
  try {
    const found = /** @type {BrowserRecord} */ (JSON.parse(await readFile(recordFile(machine), "utf8")));
    const { size, mtimeMs } = await stat(found.path);
    const isSame = size === found.size && mtimeMs === found.mtimeMs;
    const isChosen = found.path === (machine.env["PUPPETEER_EXECUTABLE_PATH"] || found.path);
    return isSame && isChosen ? found.path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds or installs a browser and records it: the chosen one, then what the machine has, then a
 * download, then the system's package. Each counts only once it has run.
 *
 * @param {Machine} machine
 * @returns {Promise<string>}
 */
export async function findBrowser(machine) {
  const chosen = machine.env["PUPPETEER_EXECUTABLE_PATH"];
  if (chosen) {
    const { version, fault } = await provenVersion(machine, chosen);
    if (version) return record(machine, chosen, version);
    throw new SetupError(
      `PUPPETEER_EXECUTABLE_PATH is ${chosen}, which does not run as a browser (${fault}): correct it or unset it.`,
    );
  }
  for (const source of [puppeteerBrowser, browserOnPath, downloadedBrowser, systemBrowser]) {
    const path = await source(machine);
    const { version } = path === undefined ? {} : await provenVersion(machine, path);
    if (path && version) return record(machine, path, version);
  }
  throw new SetupError(
    "Klarstandard needs Chromium or Chrome to print PDFs and to look at pages, and could neither find nor install one: " +
      "install it (Debian and Ubuntu: apt-get install chromium) or name one in PUPPETEER_EXECUTABLE_PATH.",
  );
}

/**
 * @param {Machine} machine
 * @param {string} path
 * @returns {Promise<{ version?: string; fault?: string }>}
 */
async function provenVersion(machine, path) {
  if (!(await isFile(path))) return { fault: "there is no such file" };
  const outcome = await runCommand(machine, [path, "--version"], { seconds: 30 });
  const version = outcome.output.trim().split("\n")[0] ?? "";
  if (outcome.code !== 0) return { fault: `it ended with ${outcome.code}: ${lastLine(outcome)}` };
  return /chrom/i.test(version) ? { version } : { fault: `it says it is "${version}"` };
}

/**
 * @param {Machine} machine
 * @param {string} path
 * @param {string} version
 */
async function record(machine, path, version) {
  const { size, mtimeMs } = await stat(path);
  const file = recordFile(machine);
  await mkdir(join(machine.root, ".cache"), { recursive: true });
  // Renamed into place, so that nobody reads half of it.
  await writeFile(`${file}.new`, `${JSON.stringify({ path, version, size, mtimeMs }, null, 2)}\n`);
  await rename(`${file}.new`, file);
  machine.say(`the browser is ${version}, ${path}`);
  return path;
}

/** @param {Machine} machine */
async function puppeteerBrowser(machine) {
  const ask =
    "import('puppeteer').then(async ({ default: p }) => process.stdout.write(await p.executablePath()))";
  const node = join(machine.root, "node_modules", ".bin", "node");
  const { code, output } = await runCommand(machine, [node, "--eval", ask], { seconds: 60 });
  return code === 0 && output !== "" && (await isFile(output)) ? output : undefined;
}

/** @param {Machine} machine */
async function browserOnPath(machine) {
  const folders = (machine.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if ((await isFile(path)) && (await provenVersion(machine, path)).version) return path;
    }
  }
  return undefined;
}

/** @param {Machine} machine */
async function downloadedBrowser(machine) {
  machine.say("no browser found; downloading Chrome (puppeteer browsers install chrome) …");
  const outcome = await runCommand(machine, ["puppeteer", "browsers", "install", "chrome"], {
    seconds: 300,
    env: { PATH: searchPath(machine, { withOwn: true }) },
  });
  const path = outcome.code === 0 ? await puppeteerBrowser(machine) : undefined;
  if (path === undefined || !(await provenVersion(machine, path)).version) {
    machine.say("the download gave no browser that runs here");
  }
  return path;
}

/** @param {Machine} machine */
async function systemBrowser(machine) {
  if (!machine.superuser || !(await isDebian(machine))) return undefined;
  machine.say("installing the system's Chromium (apt-get install chromium) …");
  const options = { seconds: 900, env: { DEBIAN_FRONTEND: "noninteractive" } };
  const lockTimeout = "-oDPkg::Lock::Timeout=300";
  const update = await runCommand(machine, ["apt-get", lockTimeout, "update"], options);
  const install = await runCommand(
    machine,
    ["apt-get", lockTimeout, "install", "-y", "--no-install-recommends", "chromium"],
    options,
  );
  if (install.code !== 0) {
    const failure = update.code === 0 ? install : update;
    machine.say(`apt-get did not install it: ${lastLine(failure)}`);
    return undefined;
  }
  return browserOnPath(machine);
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
