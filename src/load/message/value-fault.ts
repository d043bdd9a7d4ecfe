import type { Fault } from "../problem.ts";
import { nearest } from "./nearest.ts";
import { orList, quoted, quotedWithType } from "./quoted.ts";
import type { Place } from "./schema-fault.ts";

/** Words a value that is not among the allowed ones; `allowed` replaces the list where more than words fit. */
export function valueFault(
  { value }: Place,
  values: readonly unknown[],
  allowed: string = orList(values.map(quoted)),
): Fault {
  const texts = values.filter((known) => typeof known === "string");
  const meant = typeof value === "string" ? nearest(value, texts) : undefined;
  return {
    code: "KS09",
    what: `The value is ${typeof value === "string" ? quoted(value) : quotedWithType(value)}. Allowed: ${allowed}.`,
    fix: meant === undefined ? "Write one of the allowed values." : `Did you mean "${meant}"?`,
  };
}
