import * as command from "../src/commands/publish-back.ts";
import { runCommand } from "./tools/run-command.ts";

await runCommand(command);
