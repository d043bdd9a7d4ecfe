import * as command from "../src/commands/migrate.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
