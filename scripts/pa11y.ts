import * as command from "./pa11y/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
