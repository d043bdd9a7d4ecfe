import * as command from "../test/resilience/command.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
