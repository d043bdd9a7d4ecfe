import { createHash } from "node:crypto";
import { access, readFile, readlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { dependencies as messages } from "../../src/messages/set-up.js";
import { SetupError } from "./machine.mjs";
import { nodeFor, runsNode } from "./own-node.mjs";
import { runCommand, searchPath } from "./run-command.mjs";

/** @import { Machine } from "./machine.mjs" */

/**
 * What a lock file says of its packages.
 *
 * @typedef {{ packages: Record<string, { version?: string; optional?: boolean; extraneous?: boolean }> }} Lock
 */

/** @param {Machine} machine */
const stampFile = ({ root }) => join(root, "node_modules", ".klarstandard-setup.json");

/**
 * Says whether `node_modules` holds what `package-lock.json` asks for.
 *
 * @param {Machine} machine
 * @returns {Promise<boolean>}
 */
export async function hasDependencies(machine) {
  const lockText = await readFile(join(machine.root, "package-lock.json"), "utf8");
  if ((await nodeFor(machine)) === undefined) return false;
  if ((await readIfThere(stampFile(machine))) === stampText(lockText)) return true;
  // A developer who ran `npm ci` or `npm install` by hand has set up too.
  const installedText = await readIfThere(join(machine.root, "node_modules", ".package-lock.json"));
  if (installedText === undefined) return false;
  const lock = /** @type {Lock} */ (JSON.parse(lockText));
  const installed = /** @type {Lock} */ (JSON.parse(installedText));
  if (missingPackages(lock, installed).length > 0) return false;
  if (!(await runsNode(machine))) return false;
  await writeStamp(machine, lockText);
  return true;
}

/**
 * Gives what stands in `node_modules` once a lock file has been installed.
 *
 * @param {string} lockText
 * @returns {string}
 */
export function stampText(lockText) {
  return `${JSON.stringify({ lock: createHash("sha256").update(lockText).digest("hex") })}\n`;
}

/**
 * Gives the packages of a lock file that are not installed in its version; an optional one may be absent.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => {
      if (path === "" || wanted.extraneous === true) return false;
      const found = installed.packages[path];
      return found === undefined ? wanted.optional !== true : found.version !== wanted.version;
    })
    .map(([path]) => path);
}

/**
 * Installs the dependencies, development and optional ones included, whatever NODE_ENV or npm's settings leave out:
 * Node itself is one of them. Each has its hash in `package-lock.json`, and npm refuses what differs.
 *
 * @param {Machine} machine
 */
export async function installDependencies(machine) {
  const target = await linkTarget(join(machine.root, "node_modules"));
  // What lies at its end is another's, who may be using it.
  if (target !== undefined) throw new SetupError(messages.linked(target));
  machine.say(messages.installing());
  const start = Date.now();
  const lockText = await readFile(join(machine.root, "package-lock.json"), "utf8");
  const install = await runNpm(machine, [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    // No package runs a script of its own, whatever npm's settings on this machine: vnu-jar's would fetch a Java.
    "--ignore-scripts",
  ]);
  if (install.code === 127) throw new SetupError(messages.noNpm());
  if (install.code !== 0) throw new SetupError(messages.failed(`${install.output}${install.errors}`));
  if (!(await runsNode(machine)))
    throw new SetupError(messages.noNode(machine.platform, machine.node.version));
  await writeStamp(machine, lockText);
  machine.say(messages.installed(Math.round((Date.now() - start) / 1000)));
}

/**
 * @param {Machine} machine
 * @param {string[]} args
 */
function runNpm(machine, args) {
  const { npm_execpath: cli, npm_node_execpath: node } = machine.env;
  /** @type {[string, ...string[]]} */
  const line = cli && node && basename(cli) === "npm-cli.js" ? [node, cli, ...args] : ["npm", ...args];
  // Not by the project's own Node, which npm is about to replace.
  const env = { PATH: searchPath(machine, { withOwn: false }), PUPPETEER_SKIP_DOWNLOAD: "true" };
  return runCommand(machine, line, { seconds: 1800, env });
}

/**
 * @param {Machine} machine
 * @param {string} lockText
 */
async function writeStamp(machine, lockText) {
  await writeFile(stampFile(machine), stampText(lockText));
}

/** @param {string} file */
async function readIfThere(file) {
  return (await exists(file)) ? readFile(file, "utf8") : undefined;
}

/**
 * Gives where a link leads; undefined for everything else.
 *
 * @param {string} path
 */
function linkTarget(path) {
  return readlink(path).catch(() => undefined);
}

/** @param {string} file */
async function exists(file) {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
