import * as command from "../src/commands/verify-pdf.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
