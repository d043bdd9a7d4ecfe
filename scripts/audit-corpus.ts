import * as command from "./corpus/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
