import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Gives the environment in which Node keeps what it has made of our code: each command starts in two thirds of the time.
 * It lies with this user's own files, and never with the content or in a folder that comes from elsewhere, for what lies in
 * it is run. Whoever has chosen a folder for it keeps that.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withCompileCache(env) {
  const caches = env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return { NODE_COMPILE_CACHE: join(caches, "klarstandard", "node"), ...env };
}
