/**
 * A message to the person at the keyboard: what cannot be done, and how to mend it. It says all, so that it is told
 * without a stack; every other error is a fault in our code.
 */
export class UserError extends Error {
  override readonly name: string = "UserError";
  /** Eleventy prints an error that has this mark without its stack. */
  readonly skipOriginalStack = true;
}
