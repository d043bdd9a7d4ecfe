import * as command from "../test/fuzz/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
