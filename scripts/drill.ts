import * as command from "../test/drill/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
