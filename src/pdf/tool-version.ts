import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { browserVersion, printSwitches } from "../browser/index.ts";

/** Names everything beside the job that shapes a PDF: this folder's code, pdf-lib, and the browser with its switches. */
export async function toolVersion(browserPath: string): Promise<string> {
  const folder = import.meta.dirname;
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.[jt]s$/u.test(name) && !/^(?:verify|bench)\b/u.test(name))
    .toSorted();
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  hash.update(printSwitches(false).join("\n"));
  hash.update(await readFile(createRequire(import.meta.url).resolve("@cantoo/pdf-lib")));
  return `${hash.digest("hex")} ${await browserVersion(browserPath)}`;
}
