/**
 * The machine that is set up, as the parts of the set-up see it; a test gives a pretended one.
 *
 * @typedef {object} Machine
 * @property {string} root The folder of this repository.
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {{ readonly path: string, readonly version: string }} node The Node that the machine carries.
 * @property {string} platform As npm's packages of Node name it, for example `linux-x64` or `win-x64`.
 * @property {boolean} superuser Whether system packages may be installed.
 * @property {string} osRelease The file that names the operating system.
 * @property {(line: string) => void} say Tells of progress; never called when there is nothing to set up.
 */

/** A set-up that cannot go on; its message is one sentence that says what to do. */
export class SetupError extends Error {
  /** @override */
  name = "SetupError";
}
