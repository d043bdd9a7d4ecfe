import { UserError } from "../report/user-error.ts";
/** Thrown when there is nothing to audit, or nothing to audit with; the message says what to do. */
export class AuditError extends UserError {
  override readonly name = "AuditError";
}
