import type { Finding } from "./finding.ts";
import { briefTexts } from "./text.ts";
import { UserError } from "./user-error.ts";

/** A message to the person at the keyboard that tells findings; programs take these themselves. */
export class FindingsError extends UserError {
  override readonly name: string = "FindingsError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    super(briefTexts(findings), options);
    this.findings = findings;
  }
}
