import { setUp as messages } from "../../src/messages/set-up.js";
import { findBrowser, recordedBrowser } from "./browser.mjs";
import { hasDependencies, installDependencies } from "./dependencies.mjs";
import { SetupError } from "./machine.mjs";
import { nodeFor } from "./own-node.mjs";
import { holdLock } from "./set-up-lock.mjs";

/** @import { Machine } from "./machine.mjs" */

/**
 * Puts in place what a command needs, and does nothing at all when it is there. Gives the Node to run it with.
 *
 * @param {Machine} machine
 * @param {{ browser: boolean }} needs
 * @returns {Promise<string>}
 */
export async function setUp(machine, needs) {
  const major = Number(machine.node.version.split(".")[0]);
  if (major < 18) throw new SetupError(messages.oldNode(major));
  await putInPlace(machine, needs);
  return (await nodeFor(machine)) ?? machine.node.path;
}

/**
 * Puts a browser in place where none is recorded, and nothing else: npm has installed what a content repository needs.
 *
 * @param {Machine} machine
 */
export async function setUpBrowser(machine) {
  if ((await recordedBrowser(machine)) !== undefined) return;
  const release = await holdLock(machine);
  try {
    if ((await recordedBrowser(machine)) === undefined) await findBrowser(machine);
  } finally {
    await release();
  }
}

/**
 * @param {Machine} machine
 * @param {{ browser: boolean }} needs
 */
async function putInPlace(machine, needs) {
  const isReady = async () =>
    (await hasDependencies(machine)) && (!needs.browser || (await recordedBrowser(machine)) !== undefined);
  if (await isReady()) return;

  const release = await holdLock(machine);
  try {
    // Another command may have set up the same folder while this one waited.
    if (!(await hasDependencies(machine))) await installDependencies(machine);
    if (needs.browser && (await recordedBrowser(machine)) === undefined) await findBrowser(machine);
  } finally {
    await release();
  }
}
