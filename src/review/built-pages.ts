import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPdf } from "../load/index.ts";
import { printPath } from "../view/routes.ts";
import type { BuiltPages } from "./sizes.ts";

const outputs = ["full", "easy-read", "checklist"] as const;
const forms = ["national", "own"] as const;

/** Counts the pages of a standard's PDFs in a built site, whichever form the site has. */
export async function builtPages(site: string, municipality: string, standard: string): Promise<BuiltPages> {
  const counts = await Promise.all(
    outputs.flatMap((output) =>
      forms.map(async (form) => {
        const bytes = await readFile(join(site, printPath({ form }, municipality, standard, output))).catch(
          () => undefined,
        );
        const read = bytes === undefined ? undefined : await readPdf(bytes);
        return read !== undefined && "pages" in read ? [[output, read.pages] as const] : [];
      }),
    ),
  );
  return Object.fromEntries(counts.flat());
}
