import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { browserVersion, printSwitches } from "../browser/index.ts";
import { codeFiles } from "../cache/index.ts";

/** Names everything beside the job that shapes a PDF: this folder's code, pdf-lib, and the browser with its switches. */
export async function toolVersion(browserPath: string): Promise<string> {
  const folder = import.meta.dirname;
  const hash = createHash("sha256");
  for (const file of await codeFiles(folder)) {
    const name = relative(folder, file);
    // What looks at a finished PDF does not shape it.
    if (!/^(?:verify|bench)\b/u.test(name)) hash.update(`${name}\n`).update(await readFile(file));
  }
  hash.update(printSwitches(false).join("\n"));
  hash.update(await readFile(createRequire(import.meta.url).resolve("@cantoo/pdf-lib")));
  return `${hash.digest("hex")} ${await browserVersion(browserPath)}`;
}
