import { readdir } from "node:fs/promises";
import { relative } from "node:path";
import type { BuildDone } from "@11ty/eleventy";

/** Lists the files of pages in the output folder that this build did not make, relative to it: their content is gone. */
export async function stalePages({ directories, results }: BuildDone): Promise<readonly string[]> {
  const made = new Set(
    results.flatMap(({ outputPath }) =>
      outputPath === false ? [] : [relative(directories.output, outputPath)],
    ),
  );
  const files = await readdir(directories.output, { recursive: true });
  return files.filter((file) => isMade(file) && !made.has(file));
}

/** Whether a template makes such files. */
function isMade(file: string): boolean {
  return file.endsWith(".html");
}
