import { guess, values as messages } from "../../messages/load/schema.ts";
import { orList, quoted, quotedWithType } from "../../messages/words.ts";
import type { Fault } from "../problem.ts";
import { nearest } from "./nearest.ts";
import type { Place } from "./schema-fault.ts";

/** Words a value that is not among the allowed ones; `allowed` replaces the list where more than words fit. */
export function valueFault(
  { value }: Place,
  values: readonly unknown[],
  allowed: string = orList(values.map(quoted)),
): Fault {
  const texts = values.filter((known) => typeof known === "string");
  const meant = typeof value === "string" ? nearest(value, texts) : undefined;
  const shown = typeof value === "string" ? quoted(value) : quotedWithType(value);
  const { what, fix } = messages.notAllowed(shown, allowed);
  return { code: "KS09", what, fix: meant === undefined ? fix : guess.word(meant) };
}
