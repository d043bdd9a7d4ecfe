import type { z } from "zod";
import { form, formFix } from "../../messages/load/form.ts";
import type { Advice } from "../../messages/message.ts";
import { phoneNumber, slug, webAddressPattern } from "../../model/text.ts";
import type { Fault } from "../problem.ts";
import { dateFault } from "./date-fault.ts";
import { descriptionOf } from "./expectation.ts";
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
  return { code: "KS10", ...adviceOn(value, format, pattern, schema) };
}

function adviceOn(
  value: string,
  format: string,
  pattern: string | undefined,
  schema: Schema | undefined,
): Advice {
  if (format === "email") return form.mail(value);
  if (format === "url" || pattern === String(webAddressPattern)) return form.webAddress(value, urlFix(value));
  if (pattern === slugPattern) return form.id(value, slugOf(value));
  if (pattern === phonePattern)
    return /^0\d+$/.test(value) ? form.phoneWithZero(value) : form.phone(value, digitsOf(value));
  const description = schema === undefined ? undefined : descriptionOf(schema);
  return form.other(value, description ?? formFix.pattern(String(pattern)));
}

function digitsOf(value: string): string | undefined {
  const digits = value.replace(/^(\+|00)45/, "").replace(/\D/g, "");
  return phoneNumber.safeParse(digits).success ? digits : undefined;
}

function urlFix(value: string): string {
  if (/^https?:\/\/[^/?#]*@/i.test(value)) return formFix.password();
  return value.startsWith("http://")
    ? formFix.secure(value.replace("http:", "https:"))
    : formFix.wholeAddress();
}

/** Asks the schema itself for its pattern, so that the model stays the one definition. */
function patternOf(schema: z.ZodType): string | undefined {
  const issue = schema.safeParse("\n").error?.issues[0];
  return issue?.code === "invalid_format" ? issue.pattern : undefined;
}
