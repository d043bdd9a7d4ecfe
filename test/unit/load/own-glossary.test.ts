import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const profile = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
const folderWith = (line: string) =>
  municipalitiesFolder({
    files: { "lillerup/index.ts": profile.replace("  format: 2,", `  ${line}\n  format: 2,`) },
  });

test("KS51: a word that the municipality leaves out is in the country's glossary", async () => {
  expect(await problemsIn(await folderWith('glossaryWithout: ["frister"],'))).toBe(
    `KS51 municipalities/lillerup/index.ts:41 › glossaryWithout[0]
  The glossary has no word with the id "frister".
  Fix: Did you mean "frist"?`,
  );
});
