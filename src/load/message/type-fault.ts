import type { Fault } from "../problem.ts";
import { descriptionOf, expectationOf } from "./expectation.ts";
import { orList, quoted, quotedWithType } from "./quoted.ts";
import { withoutOptional } from "./schema-branch.ts";
import { definitionOf, type Schema } from "./schema-definition.ts";
import type { Place } from "./schema-fault.ts";

/** Words a key that is needed and not there. */
export function missingFault({ path, schema }: Place, allowed: readonly unknown[] = []): Fault {
  const key = String(path.at(-1) ?? "");
  const expected = schema === undefined ? orList(allowed.map(quoted)) : expectationOf(schema);
  return {
    code: "KS06",
    what: `The key ${key} is missing.`,
    fix: withDescription(`Add ${key}: ${expected}.`, schema),
  };
}

/** Words a value of another type than the one needed. */
export function typeFault({ value, schema }: Place): Fault {
  const needed = schema === undefined ? "something else" : expectationOf(schema);
  const what = `The value is ${quotedWithType(value)}. Needed: ${needed}.`;
  if (typeof value === "number" && schema !== undefined && typeOf(schema) === "number") {
    const number = Number.isFinite(value) ? "a whole number" : "a number that can be counted to";
    return { code: "KS12", what: `The value is ${value}. Needed: ${number}.`, fix: `Write ${number}.` };
  }
  const rewritten = schema === undefined ? undefined : rewrittenAs(schema, value);
  const fix = rewritten ?? withDescription("Write it in that form.", schema);
  return { code: "KS07", what, fix };
}

function typeOf(schema: Schema): string {
  return definitionOf(withoutOptional(schema)).type;
}

/** Shows the value as it would be right, where only its quotes or brackets are wrong. */
function rewrittenAs(schema: Schema, value: unknown): string | undefined {
  const type = typeOf(schema);
  if (type === "string" && typeof value === "number") return `Write it in quotes: "${value}".`;
  if (type === "array" && typeof value === "string") return `Put it in square brackets: [${quoted(value)}].`;
  if (typeof value !== "string") return undefined;
  const isNumber = type === "number" && /^-?\d+([.,]\d+)?$/.test(value);
  const isAnswer = type === "boolean" && /^(true|false)$/.test(value);
  return isNumber || isAnswer ? `Write it without quotes: ${value.replace(",", ".")}.` : undefined;
}

function withDescription(text: string, schema: Schema | undefined): string {
  const description = schema === undefined ? undefined : descriptionOf(schema);
  return description === undefined ? text : `${text} ${description}`;
}
