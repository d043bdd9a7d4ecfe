import * as command from "./servers/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
