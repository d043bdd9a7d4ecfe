import * as command from "./bench/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
