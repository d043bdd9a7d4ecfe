import * as command from "../src/commands/schema.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
