import * as command from "../src/commands/build.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
