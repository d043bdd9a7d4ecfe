import * as command from "./release/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
