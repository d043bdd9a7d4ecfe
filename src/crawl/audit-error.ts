import { UserError } from "../report/user-error.ts";
/** Thrown when there is nothing to audit, or nothing to audit with; the message says what to do. */
export class AuditError extends UserError {
  override readonly name = "AuditError";
  /** As where something could not be looked at: 1 says that everything was, and that something is wrong. */
  override readonly exitCode = 2;
}
