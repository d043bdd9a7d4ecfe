import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../scripts/search/command.ts";
import { builtSite, inventedMunicipalities, realMunicipalities } from "../helpers/built-site.ts";
import { lastingFolder } from "../helpers/lasting-folder.ts";

const content = lastingFolder("klarstandard-more-");
await cp(realMunicipalities, content, { recursive: true });
for (const name of ["lillerup", "storeby", "tvivlstrup", "kortstrup"])
  await cp(join(inventedMunicipalities, name), join(content, name), { recursive: true });
// Two of the invented ones have one code, because they never stand side by side.
const profile = join(content, "tvivlstrup/index.ts");
await writeFile(profile, (await readFile(profile, "utf8")).replace(/code: "\d+"/, 'code: "997"'));
const site = await builtSite({ content });

/** What the queries were written for; what came later may stand before it, and is passed over. */
const before =
  "^/(ballerup|broenderslev|gentofte|hedensted|ordliste)/|^/emner/(stoette-kontaktperson|socialpaedagogisk-stoette)/";

test.each(["queries", "new-queries"])(
  "with four more municipalities the answers to %s are found as before",
  async (name) => {
    const said: string[] = [];
    const args = [`test/search/${name}.tsv`, "--site", site.folder, "--among", before];
    const nothing = () => undefined;
    const say = (text: string) => void said.push(text);
    const code = await run(args, { say, warn: nothing, found: nothing, progress: nothing });
    expect([code, code === 0 ? "" : said.join("\n")]).toEqual([0, ""]);
  },
  120_000,
);
