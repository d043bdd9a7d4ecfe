import { parseArgs } from "node:util";
import { AuditError } from "./audit-error.ts";
import type { SiteChoice } from "./site/opened-site.ts";

const options = {
  site: { type: "string" },
  url: { type: "string" },
  "max-pages": { type: "string" },
  report: { type: "string", default: "_report" },
  "path-prefix": { type: "string" },
} as const;

const usage =
  "npm run audit -- [--site DIR [--path-prefix /x/] | --url http://… [--max-pages N]] [--report DIR]";

/** What `npm run audit` is asked to do. */
export interface AuditCommand {
  readonly choice: SiteChoice;
  /** The folder of the report. */
  readonly reportFolder: string;
}

/** Reads the arguments of `npm run audit`. Throws AuditError with what is wrong and how the command is written. */
export function readAuditArguments(args: readonly string[]): AuditCommand {
  const values = parsed(args);
  const { site, url, report: reportFolder, "path-prefix": pathPrefix, "max-pages": maxPages } = values;
  if (url === undefined) {
    if (maxPages !== undefined) throw refused("--max-pages goes with --url.");
    return {
      choice: { folder: site ?? "_site", ...(pathPrefix !== undefined && { pathPrefix }) },
      reportFolder,
    };
  }
  if (site !== undefined || pathPrefix !== undefined)
    throw refused("--url goes without --site and --path-prefix.");
  return { choice: { url, ...(maxPages !== undefined && { maxPages: Number(maxPages) }) }, reportFolder };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    // Node's own reading throws TypeErrors whose message says which argument is meant.
    throw refused(cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause), cause);
  }
}

function refused(what: string, cause?: unknown): AuditError {
  return new AuditError(`${what}\nWrite ${usage}`, { cause });
}
