import { join, relative } from "node:path";
import type { Problem } from "../load/index.ts";
import type { Content } from "../model/index.ts";
import { exampleBaseUrl } from "../site/site-request.ts";
import type { BuildOptions } from "./build-options.ts";

/**
 * Finds what the accessibility statement of a site lacks. A site of one municipality that is built for its own
 * address is published by that municipality, and the law asks it for a statement, a telephone and a way to write
 * (lov nr. 692 af 8. juni 2018). A site of several has no statement, and one without an address is a trial.
 */
export function statementFaults(
  { municipalities }: Content,
  { baseUrl, content }: Pick<BuildOptions, "baseUrl" | "content">,
  cwd: string,
): Problem[] {
  const [only, ...others] = municipalities;
  if (only === undefined || others.length > 0 || baseUrl === exampleBaseUrl) return [];
  const { id, name, wasUrl, accessibilityContact } = only.profile;
  const file = relative(cwd, join(content, id, "index.ts"));
  const missing = (at: string, what: string, fix: string): Problem => ({ code: "KS95", file, at, what, fix });
  return [
    ...(wasUrl === undefined
      ? [
          missing(
            "wasUrl",
            `${name} is built alone for ${baseUrl}, and the address of its accessibility statement is missing.`,
            "Make the statement in the state's WAS-Tool and write its address. Leave --base-url out to try the site before.",
          ),
        ]
      : []),
    ...(accessibilityContact === undefined
      ? [
          missing(
            "accessibilityContact",
            `${name} is built alone for ${baseUrl}, and nobody is named to whom one can tell of a barrier.`,
            'Write a telephone and a mail, for example accessibilityContact: { phone: "12345678", email: "web@lillerup.dk" }.',
          ),
        ]
      : []),
  ];
}
