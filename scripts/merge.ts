import * as command from "../src/commands/merge.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
