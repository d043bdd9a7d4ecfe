import * as command from "../src/commands/audit.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
