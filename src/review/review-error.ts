import { UserError } from "../report/user-error.ts";
/** Thrown when there is nothing to review or the command is wrong; the message says what and how to mend it. */
export class ReviewError extends UserError {
  override readonly name = "ReviewError";
}
