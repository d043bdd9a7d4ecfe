import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./run-command.mjs";

/** @import { Machine } from "./machine.mjs" */

/** The oldest Node that runs TypeScript as it is. */
const oldest = 24;

/**
 * Gives the path of the Node that runs the commands: the one that `package-lock.json` pins for this platform or, where
 * npm has none (macOS), the machine's own. Gives undefined where it is missing or too old.
 *
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
export async function nodeFor(machine) {
  const own = await pinnedNode(machine);
  if (own !== undefined) return (await isThere(own.path)) ? own.path : undefined;
  return Number(machine.node.version.split(".")[0]) >= oldest ? machine.node.path : undefined;
}

/**
 * Says whether the Node that runs the commands starts, and is the one that is pinned.
 *
 * @param {Machine} machine
 * @returns {Promise<boolean>}
 */
export async function runsNode(machine) {
  const node = await nodeFor(machine);
  const own = await pinnedNode(machine);
  if (node === undefined || own === undefined) return node !== undefined;
  const { code, output } = await runCommand(machine, [node, "--version"], { seconds: 30 });
  return code === 0 && output.trim() === `v${own.version}`;
}

/** @param {Machine} machine */
async function pinnedNode({ root, platform }) {
  if (!(await isThere(join(root, "package.json")))) return undefined;
  const packageText = await readFile(join(root, "package.json"), "utf8");
  // A content repository pins none.
  const { optionalDependencies = {} } = /** @type {{ optionalDependencies?: Record<string, string> }} */ (
    JSON.parse(packageText)
  );
  const name = `node-${platform}`;
  const version = optionalDependencies[name];
  const file = platform.startsWith("win") ? "node.exe" : "node";
  return version === undefined ? undefined : { version, path: join(root, "node_modules", name, "bin", file) };
}

/** @param {string} file */
function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
