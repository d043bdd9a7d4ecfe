import * as command from "../src/commands/worker.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
