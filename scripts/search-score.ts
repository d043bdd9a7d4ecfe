/** A tool for developers. */
export const language = "en";

import * as command from "./search/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
