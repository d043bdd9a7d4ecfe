import * as command from "../src/commands/review.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
