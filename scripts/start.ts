import * as command from "../src/commands/start.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
