import { telling } from "../messages/telling.ts";
import { buildFinding } from "./build-fault.ts";
import type { Finding } from "./finding.ts";
import { FindingsError } from "./findings-error.ts";
import { machineFault } from "./machine-fault.ts";
import { UserError } from "./user-error.ts";

/**
 * Gives what a person can mend of an error that ended a command; undefined where the error is a fault in our code, which
 * is told with its stack.
 */
export function toldFindings(error: unknown, command: string): readonly Finding[] | undefined {
  if (error instanceof FindingsError) return error.findings;
  if (error instanceof UserError) {
    const fix = telling.doAsItSays();
    return [buildFinding({ code: "KS98", place: { file: command, at: "" }, what: error.message, fix })];
  }
  const fault = machineFault(error, command);
  return fault === undefined ? undefined : [buildFinding(fault)];
}
