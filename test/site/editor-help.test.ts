import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newRecord } from "../../src/scaffold/index.ts";
import { type LanguageServer, languageServer } from "../helpers/language-server.ts";

let server: LanguageServer;
let folder: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "klarstandard-")), "kommuner");
  const options = ["--name", "Lillerup Kommune", "--code", "999", "--region", "sjaelland"];
  await newRecord(["municipality", "lillerup", ...options, "--content", folder], "2026-11-22");
  server = await languageServer(folder);
});

afterAll(async () => {
  server.end();
  await rm(dirname(folder), { recursive: true });
});

/** Writes a data file outside this repository, and tells what an editor shows behind a text of it. */
async function shown(name: string, type: string, data: string, text: string) {
  const file = join(folder, "lillerup", name);
  const head = `import type { ${type} } from "klarstandard/model";\n\n`;
  await writeFile(file, `${head}export default ${data} satisfies ${type};\n`);
  return server.shownBehind(file, text);
}

test("a key of a standard is completed with its Danish help and an example", async () => {
  const { offered, helpOf } = await shown(
    "a.ts",
    "StandardInput",
    '{\n  title: "Madservice",\n  leg\n}',
    "  leg",
  );
  expect(offered).toContain("legalBasis");
  const help = await helpOf("legalBasis");
  expect(help).toContain("De paragraffer, standarden bygger på eller nævner.");
  expect(help).toContain("**Læseren ser:** Afsnittet Lovgrundlag");
  expect(help).toContain('[{ act: "serviceloven", section: "83", role: "main", appeal: "appeal" }]');
});

test("each word of a key is explained, and keys within lists and alternatives have their help", async () => {
  const data = '{\n  legalBasis: [{ act: "serviceloven",  }],\n  complaint: { kind: "appeal",   },\n}';
  const basis = await shown("b.ts", "StandardInput", data, '"serviceloven", ');
  expect(await basis.helpOf("role")).toContain("`mentioned`: Den er kun nævnt.");
  const complaint = await shown("c.ts", "StandardInput", data, '"appeal", ');
  expect(await complaint.helpOf("over")).toContain("Hvad man kan klage over.");
});

test("a section of the text is completed with what belongs into it", async () => {
  const { helpOf } = await shown("d.ts", "StandardInput", "{\n  sections: { },\n}", "sections: {");
  expect(await helpOf("targetGroup")).toContain("Hvem hjælpen er for.");
});

test("the profile and the easy-read edition have their help too", async () => {
  const profile = await shown("e.ts", "MunicipalityInput", "{\n  sw\n}", "  sw");
  expect(await profile.helpOf("switchboard")).toContain(
    "Hovednummeret, til den, der ikke har andre at ringe til.",
  );
  const easy = await shown("f.ts", "EasyReadInput", "{\n  ma\n}", "  ma");
  expect(await easy.helpOf("madeFrom")).toContain("Den version af standarden, som teksten er lavet ud fra");
});
