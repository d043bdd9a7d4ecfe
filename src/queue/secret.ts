import { readFile } from "node:fs/promises";
import type { Advice } from "../messages/message.ts";
import { queueFaults } from "../messages/queue.ts";
import { machineFault } from "../report/machine-fault.ts";

/** The environment's name for the secret. */
export const secretVariable = "KLARSTANDARD_QUEUE_SECRET";

/** Half of what `openssl rand -hex 32` gives. */
const least = 32;

/**
 * Gives the secret that builders and workers share, from a file or else from the environment, or why there is none. The
 * file may be readable by others: containers are given theirs so.
 */
export async function readSecret(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly secret: string } | { readonly advice: Advice }> {
  let written: string | undefined;
  try {
    written = file === undefined ? environment[secretVariable] : await readFile(file, "utf8");
  } catch (error) {
    const fault = machineFault(error, file ?? "");
    if (fault === undefined) throw error;
    return { advice: { what: fault.what, fix: fault.fix } };
  }
  const secret = written?.trim() ?? "";
  if (secret === "") return { advice: queueFaults.noSecret(secretVariable) };
  return secret.length < least ? { advice: queueFaults.shortSecret(secret.length, least) } : { secret };
}
