import { join } from "node:path";
import type { Problem } from "../load/index.ts";
import type { Advice } from "../messages/message.ts";
import { output } from "../messages/publish.ts";
import type { Content } from "../model/index.ts";
import { shownPath } from "../report/shown-path.ts";
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
  const file = shownPath(join(content, id, "index.ts"), cwd);
  const missing = (at: string, advice: Advice): Problem => ({ code: "KS95", file, at, ...advice });
  return [
    ...(wasUrl === undefined ? [missing("wasUrl", output.noStatement(name, baseUrl))] : []),
    ...(accessibilityContact === undefined
      ? [missing("accessibilityContact", output.nobodyToTell(name, baseUrl))]
      : []),
  ];
}
