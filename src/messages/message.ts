export { always, message } from "./spoken.js";

/** What is wrong and how to mend it, in words. */
export interface Advice {
  readonly what: string;
  readonly fix: string;
}
