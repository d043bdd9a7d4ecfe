import * as command from "./supply/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
