import * as command from "../src/commands/trace.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
