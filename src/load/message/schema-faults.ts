import { z } from "zod";
import { rules } from "../../messages/load/rules.ts";
import type { Senseless } from "../../model/senseless.ts";
import { isInside, type Path, pathText, valueAt } from "../data/path.ts";
import type { Fault } from "../problem.ts";
import { expectationOf } from "./expectation.ts";
import { formFault } from "./form-fault.ts";
import { unknownKeyFaults } from "./key-faults.ts";
import { chosenOption, literalsOf, optionsOf, schemaAt } from "./schema-branch.ts";
import type { Schema } from "./schema-definition.ts";
import type { Place, SchemaFault } from "./schema-fault.ts";
import { sizeFault } from "./size-fault.ts";
import { missingFault, typeFault } from "./type-fault.ts";
import { valueFault } from "./value-fault.ts";

/** Checks a value and words every fault so that an editor who has never seen a schema can mend it. */
export function schemaFaults(schema: Schema, value: unknown): readonly SchemaFault[] {
  const faults = issuesOf(schema, value).flatMap((issue) =>
    faultsOf(issue, issue.path.map(step), schema, value),
  );
  const meant = faults.flatMap((fault) => (fault.meant === undefined ? [] : [fault.meant]));
  return faults.filter(
    (fault, index) =>
      !meant.some((path) => isExplainedBy(path, fault)) && !isToldBefore(fault, faults.slice(0, index)),
  );
}

/** A key that is only misspelt is neither missing too, nor does its object lack what it would hold. */
function isExplainedBy(meant: Path, { code, path }: SchemaFault): boolean {
  if (code === "KS06") return path.length === meant.length && isInside(path, meant);
  return code === "KS13" && path.length === meant.length - 1 && isInside(meant, path);
}

/** A value that breaks two rules of its form is in the wrong form once. */
function isToldBefore({ code, path }: SchemaFault, before: readonly SchemaFault[]): boolean {
  return (
    (code === "KS10" || code === "KS12") &&
    before.some((fault) => fault.code === code && pathText(fault.path) === pathText(path))
  );
}

function faultsOf(issue: z.core.$ZodIssue, path: Path, root: Schema, whole: unknown): readonly SchemaFault[] {
  const place: Place = { path, value: valueAt(whole, path), schema: schemaAt(root, whole, path) };
  if (place.value === undefined) return [{ path, ...missingFault(place, allowedBy(issue)) }];
  if (issue.code === "unrecognized_keys") return unknownKeyFaults(issue.keys, place);
  if (issue.code === "invalid_union" && issue.discriminator === undefined) {
    return unionFaults(place, root, whole);
  }
  return [{ path, ...singleFault(issue, place) }];
}

/** Goes into the alternative that was meant, because "no alternative fits" mends nothing. */
function unionFaults(place: Place, root: Schema, whole: unknown): readonly SchemaFault[] {
  const { path, value, schema } = place;
  const option = schema === undefined ? undefined : chosenOption(schema, value);
  if (schema === undefined || option === undefined) return [{ path, ...typeFault(place) }];
  const issues = issuesOf(option, value);
  if (issues.some(({ code, path: at }) => code === "invalid_value" && at.length === 0)) {
    const words = optionsOf(schema).flatMap(literalsOf);
    return [{ path, ...valueFault(place, words, expectationOf(schema)) }];
  }
  return issues.flatMap((issue) => faultsOf(issue, [...path, ...issue.path.map(step)], root, whole));
}

function singleFault(issue: z.core.$ZodIssue, place: Place): Fault {
  switch (issue.code) {
    case "invalid_value":
      return valueFault(place, issue.values);
    case "invalid_union":
      return valueFault(place, allowedBy(issue));
    case "invalid_format":
      return formFault(String(place.value), issue, place.schema);
    case "invalid_key":
      return keyFault(String(place.path.at(-1)), issue.issues[0], place);
    case "too_small":
    case "too_big":
      return sizeFault(issue, place);
    case "custom":
      return ruleFault(issue);
    default:
      return typeFault(place);
  }
}

function keyFault(key: string, issue: z.core.$ZodIssue | undefined, { path }: Place): Fault {
  return issue?.code === "too_big"
    ? sizeFault(issue, { path, value: key, schema: undefined })
    : formFault(key, issue, undefined);
}

/** Gives the words that a discriminator may be; they are in the issue, since no alternative was chosen yet. */
function allowedBy(issue: z.core.$ZodIssue): readonly unknown[] {
  return issue.code === "invalid_union" && "options" in issue ? (issue.options ?? []) : [];
}

function ruleFault({ params }: z.core.$ZodIssueCustom): Fault {
  const { rule, code } = params as Senseless["params"];
  return { code, ...rules[rule]() };
}

function issuesOf(schema: Schema, value: unknown): readonly z.core.$ZodIssue[] {
  return z.safeParse(schema, value).error?.issues ?? [];
}

function step(key: PropertyKey): string | number {
  return typeof key === "number" ? key : String(key);
}
