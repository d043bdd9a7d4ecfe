import { expectation, keys, values } from "../../messages/load/schema.ts";
import { orList, quoted } from "../../messages/words.ts";
import type { Fault } from "../problem.ts";
import { descriptionOf, expectationOf } from "./expectation.ts";
import { withoutOptional } from "./schema-branch.ts";
import { definitionOf, type Schema } from "./schema-definition.ts";
import type { Place } from "./schema-fault.ts";

/** Words a key that is needed and not there. */
export function missingFault({ path, schema }: Place, allowed: readonly unknown[] = []): Fault {
  const key = String(path.at(-1) ?? "");
  const expected = schema === undefined ? orList(allowed.map(quoted)) : expectationOf(schema);
  const { what, fix } = keys.missing(key, expected);
  return { code: "KS06", what, fix: withDescription(fix, schema) };
}

/** Words a value of another type than the one needed. */
export function typeFault({ value, schema }: Place): Fault {
  const needed = schema === undefined ? expectation.somethingElse() : expectationOf(schema);
  if (typeof value === "number" && schema !== undefined && typeOf(schema) === "number") {
    const number = Number.isFinite(value) ? expectation.wholeNumber() : expectation.countable();
    return { code: "KS12", ...values.wrongNumber(value, number) };
  }
  const rewritten = schema === undefined ? undefined : rewrittenAs(schema, value);
  const { what, fix } = values.wrongType(value, needed);
  return { code: "KS07", what, fix: rewritten ?? withDescription(fix, schema) };
}

function typeOf(schema: Schema): string {
  return definitionOf(withoutOptional(schema)).type;
}

/** Shows the value as it would be right, where only its quotes or brackets are wrong. */
function rewrittenAs(schema: Schema, value: unknown): string | undefined {
  const type = typeOf(schema);
  if (type === "string" && typeof value === "number") return values.inQuotes(value);
  if (type === "array" && typeof value === "string") return values.inBrackets(value);
  if (typeof value !== "string") return undefined;
  const isNumber = type === "number" && /^-?\d+([.,]\d+)?$/.test(value);
  const isAnswer = type === "boolean" && /^(true|false)$/.test(value);
  return isNumber || isAnswer ? values.withoutQuotes(value.replace(",", ".")) : undefined;
}

function withDescription(text: string, schema: Schema | undefined): string {
  const description = schema === undefined ? undefined : descriptionOf(schema);
  return description === undefined ? text : `${text} ${description}`;
}
