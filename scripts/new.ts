import * as command from "../src/commands/new.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
