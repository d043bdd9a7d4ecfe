import type { Npm, NpmAnswer } from "./npm.ts";

/** What came of one question to the registry; `asked` is false where it gave no answer. */
export interface Answer {
  readonly asked: boolean;
  readonly faults: readonly string[];
  readonly text: string;
}

interface Hole {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
}
interface Signatures {
  readonly invalid: readonly { readonly name: string; readonly version: string }[];
  readonly missing: readonly { readonly name: string; readonly version: string }[];
}
interface Refusal {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** Asks whether the registry signed every package that is installed. */
export async function signatures(npm: Npm): Promise<Answer> {
  const answer = await npm("audit", "signatures", "--json");
  const { invalid, missing } = (answer.json ?? {}) as Partial<Signatures>;
  if (invalid === undefined || missing === undefined) return notAsked("Signatures", answer);
  const faults = [
    ...invalid.map(({ name, version }) => `${name} ${version}: the signature is not the registry's`),
    ...missing.map(({ name, version }) => `${name} ${version}: the registry did not sign it`),
  ];
  return answered("Signatures", faults, "every installed package is signed by the registry");
}

/** Asks whether a hole is known in any package of the lock file. */
export async function knownHoles(npm: Npm): Promise<Answer> {
  const answer = await npm("audit", "--json");
  const { vulnerabilities } = (answer.json ?? {}) as { readonly vulnerabilities?: Record<string, Hole> };
  if (vulnerabilities === undefined) return notAsked("Known holes", answer);
  const faults = Object.values(vulnerabilities).map(
    ({ name, range, severity }) => `${name} ${range}: a known hole (${severity})`,
  );
  return answered("Known holes", faults, "none in any package of the lock file");
}

function answered(question: string, faults: readonly string[], good: string): Answer {
  const told = faults.length === 0 ? good : `${faults.length} found\n  ${faults.join("\n  ")}`;
  return { asked: true, faults, text: `${question}: ${told}` };
}

function notAsked(question: string, { json, errors }: NpmAnswer): Answer {
  const { message, error } = (json ?? {}) as Refusal;
  const reason = message ?? error?.summary ?? errors.trim().split("\n")[0] ?? "";
  return { asked: false, faults: [], text: `${question}: not looked at, no registry answered (${reason})` };
}
