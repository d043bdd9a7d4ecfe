import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useOwnTemporaryFolder } from "../../src/interrupts/temporary-folder.js";

/** Gives a run of the tests a temporary folder of its own, and a place for keys: a developer's own stay as they are. */
export function setup(): () => void {
  const takeAway = useOwnTemporaryFolder();
  const state = join(tmpdir(), "state");
  mkdirSync(state);
  process.env["XDG_STATE_HOME"] = state;
  return takeAway;
}
