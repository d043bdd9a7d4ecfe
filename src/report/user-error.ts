/**
 * A message to the person at the keyboard: what cannot be done, and how to mend it. It says all, so that it is told
 * without a stack; every other error is a fault in our code.
 */
export class UserError extends Error {
  override readonly name: string = "UserError";
  /** What a command ends with that fails so. */
  readonly exitCode: number = 1;
  /** Eleventy prints an error that has this mark without its stack. */
  readonly skipOriginalStack = true;
}
