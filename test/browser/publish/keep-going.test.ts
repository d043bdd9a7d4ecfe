import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../src/commands/build.ts";
import { PdfProblemsError } from "../../../src/pdf/index.ts";
import { filesOf, inventedMunicipalities } from "../../helpers/built-site.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const file = "lillerup/standards/madservice.ts";
/** Paragraphs as long as they may be, of a sign that HTML writes with five: too long for paper, and for nothing else. */
const endless = `const endless = "${`mad ${"&".repeat(40)} `.repeat(444)}";\n`;
const body = `body: [${"endless, ".repeat(96)}`;

/** The standards that say nothing of this: their papers would only be printed. */
const others = ["hjemmehjaelp", "ledsagelse", "vaerested"];

/** Lillerup with a text that no paper holds and one other standard, and where a build of it goes. */
async function endlessMunicipality() {
  const folder = await folderOf({});
  const content = join(folder, "content");
  await cp(join(inventedMunicipalities, "lillerup"), join(content, "lillerup"), { recursive: true });
  for (const name of others)
    for (const kind of ["standards", "easy-read"]) await rm(join(content, "lillerup", kind, `${name}.ts`));
  const standard = join(content, file);
  const text = await readFile(standard, "utf8");
  await writeFile(
    standard,
    text
      .replace("export default", () => `${endless}\nexport default`)
      .replace('body: ["Køkkenet', () => `${body}"Køkkenet`),
  );
  return { content, out: join(folder, "_site") };
}

async function built(...args: readonly string[]) {
  const warned: string[] = [];
  const terminal = {
    say: () => undefined,
    warn: (text: string) => void warned.push(text),
    progress: () => undefined,
    found: () => undefined,
  };
  return { code: await run(args, terminal), warned: warned.join("\n") };
}

test("a paper that cannot be made is named with its data file, and keeps the site from being published", async () => {
  const { content, out } = await endlessMunicipality();
  const building = built("--content", content, "--out", out);
  await expect(building).rejects.toThrow(PdfProblemsError);
  await expect(building).rejects.toThrow(
    /^KS101 .+madservice\.ts\n {2}In \/lillerup\/madservice\/lillerup-madservice\.pdf: /m,
  );
  expect(existsSync(out)).toBe(false);
});

test("with --keep-going everything else is published, each missing paper is named, and the exit code is 1", async () => {
  const { content, out } = await endlessMunicipality();
  const { code, warned } = await built("--content", content, "--out", out, "--keep-going");
  const files = await filesOf(out);
  const papers = files.filter((name) => name.endsWith(".pdf"));
  expect(code).toBe(1);
  expect(warned).toContain("3 faults in 2 files.");
  expect(warned).toMatch(/\nPublished without 3 PDFs; the pages say so in place of each link\.$/);
  expect(papers.filter((name) => name.includes("madservice"))).toEqual([
    "lillerup/madservice/let/lillerup-madservice-let-haefte.pdf",
    "lillerup/madservice/let/lillerup-madservice-let.pdf",
    "lillerup/madservice/lillerup-madservice-pakke.pdf",
    "lillerup/madservice/tjekliste/lillerup-madservice-tjekliste.pdf",
  ]);
  expect(papers.some((name) => name.includes("bostoette"))).toBe(true);
  const page = await readFile(join(out, "lillerup/madservice/index.html"), "utf8");
  expect(page).toContain(
    '<span class="tab__gloss">PDF-filen kunne ikke laves. Du kan printe siden fra din browser.</span>',
  );
  expect(page).not.toContain('lillerup-madservice.pdf"');
  const desk = await readFile(join(out, "lillerup/udskrifter/index.html"), "utf8");
  expect(desk).toMatch(/Alle kvalitets\u00ad?standarder i ét hæfte<\/p>\s*<p>PDF-filen kunne ikke laves\./);
});
