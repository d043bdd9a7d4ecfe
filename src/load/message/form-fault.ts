import type { z } from "zod";
import { phoneNumber, slug, webAddressPattern } from "../../model/text.ts";
import type { Fault } from "../problem.ts";
import { dateFault } from "./date-fault.ts";
import { descriptionOf } from "./expectation.ts";
import { quoted } from "./quoted.ts";
import type { Schema } from "./schema-definition.ts";
import { slugOf } from "./slug-of.ts";

const slugPattern = patternOf(slug);
const phonePattern = patternOf(phoneNumber);

/** Words a text that is not in the form its place needs, with the right form where it can be worked out. */
export function formFault(
  value: string,
  issue: z.core.$ZodIssue | undefined,
  schema: Schema | undefined,
): Fault {
  const format = issue?.code === "invalid_format" ? issue.format : "";
  const pattern = issue?.code === "invalid_format" ? issue.pattern : undefined;
  if (format === "date") return dateFault(value);
  if (format === "email") return form(value, "a mail address", 'Write it like "navn@lillerup.example".');
  if (format === "url" || pattern === String(webAddressPattern))
    return form(value, "a web address that starts with https://", urlFix(value));
  if (pattern === slugPattern) return form(value, "an id", slugFix(value));
  if (pattern === phonePattern && /^0\d+$/.test(value))
    return form(value, "a telephone number: none begins with 0", "Write the number that the source gives.");
  if (pattern === phonePattern) {
    return form(value, "a telephone number of 3, 4 or 8 digits without spaces", phoneFix(value));
  }
  const description = schema === undefined ? undefined : descriptionOf(schema);
  return form(
    value,
    "in the form that is needed here",
    description ?? `Write a text that matches ${pattern}.`,
  );
}

function form(value: string, name: string, fix: string): Fault {
  return { code: "KS10", what: `${quoted(value)} is not ${name}.`, fix };
}

function slugFix(value: string): string {
  const example = slugOf(value);
  const rule = "Write lower-case letters a–z, digits and single hyphens";
  return example === "" ? `${rule}.` : `${rule}: "${example}".`;
}

function phoneFix(value: string): string {
  const digits = value.replace(/^(\+|00)45/, "").replace(/\D/g, "");
  return phoneNumber.safeParse(digits).success
    ? `Write the digits alone: "${digits}".`
    : 'Write the digits alone, for example "12345678".';
}

function urlFix(value: string): string {
  if (/^https?:\/\/[^/?#]*@/i.test(value))
    return "Take the name and the password before the @ away; everybody would read them.";
  return value.startsWith("http://")
    ? `Write ${quoted(value.replace("http:", "https:"))}, if the site answers there.`
    : 'Write the whole address, for example "https://lillerup.example/".';
}

/** Asks the schema itself for its pattern, so that the model stays the one definition. */
function patternOf(schema: z.ZodType): string | undefined {
  const issue = schema.safeParse("\n").error?.issues[0];
  return issue?.code === "invalid_format" ? issue.pattern : undefined;
}
