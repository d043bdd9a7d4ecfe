import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { loadContent, ProblemsError, problemText } from "../../../src/load/index.ts";
import { newRecord } from "../../../src/scaffold/index.ts";
import { folderOf } from "../../helpers/folder-of.ts";

const today = "2026-11-22";
const lillerup = [
  "municipality",
  "lillerup",
  "--name",
  "Lillerup Kommune",
  "--code",
  "999",
  "--region",
  "sjaelland",
];
const madservice = ["standard", "lillerup", "madservice", "--title", "Madservice"];

/** Runs the command on a folder and gives the text of its problems, the folder called `municipalities`. */
async function problemsOf(args: readonly string[], folder: string): Promise<string> {
  const shown = relative(process.cwd(), folder).split(sep).join("/");
  const error: unknown = await newRecord([...args, "--content", folder], today).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemsError)) throw new Error("There were no problems.", { cause: error });
  return error.problems.map(problemText).join("\n\n").replaceAll(shown, "municipalities");
}

const loaded = (folder: string, drafts: "shown" | "left-out" = "shown") =>
  loadContent({ folder, drafts, knownPaths: () => new Set() });

test("a new municipality is written, and what comes next is said", async () => {
  const folder = join(await folderOf({}), "municipalities");
  const { written, next } = await newRecord([...lillerup, "--content", folder], today);
  const shown = relative(process.cwd(), folder).split(sep).join("/");
  expect(written).toEqual([`${shown}/lillerup/index.ts`, `${shown}/tsconfig.json`]);
  expect(next).toBe(`Next: npm run new -- standard lillerup <id> --content ${shown} --title "…"`);
  expect(await readFile(join(folder, "lillerup/index.ts"), "utf8")).toMatch(
    /^import type \{ MunicipalityInput \} from "klarstandard\/model";\n/,
  );
});

test.each([
  ["itself unless it is told otherwise", [], "own"],
  ["as it is told", ["--voice", "restated"], "restated"],
])("a new municipality speaks %s", async (_how, asked, voice) => {
  const folder = await folderOf({});
  await newRecord([...lillerup, ...asked, "--content", folder], today);
  expect(await readFile(join(folder, "lillerup/index.ts"), "utf8")).toContain(`\n  voice: "${voice}",\n`);
});

test("KS90: a voice that nobody has is refused", async () => {
  expect(
    await problemsOf([...lillerup, "--voice", "vores"], await folderOf({})),
  ).toBe(`KS90 npm run new › --voice
  The value is "vores". Allowed: "restated" or "own".
  Fix: Write one of the allowed values.`);
});

test("a new municipality lacks nothing but a standard", async () => {
  const folder = await folderOf({});
  await newRecord([...lillerup, "--content", folder], today);
  const { drafts } = await loaded(folder);
  expect(drafts.flatMap(({ problems }) => problems)).toMatchObject([{ code: "KS26" }]);
  await expect(loaded(folder, "left-out")).rejects.toMatchObject({ problems: [{ code: "KS26" }] });
});

test("a new standard lacks nothing but what is marked as still to be written", async () => {
  const folder = await folderOf({});
  await newRecord([...lillerup, "--content", folder], today);
  await newRecord([...madservice, "--content", folder], today);
  const { drafts } = await loaded(folder);
  const codes = drafts.flatMap(({ problems }) => problems).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["KS80"]));
});

test("a new standard is published once its texts are written and it is no draft any more", async () => {
  const folder = await folderOf({});
  await newRecord([...lillerup, "--content", folder], today);
  await newRecord([...madservice, "--content", folder], today);
  for (const file of ["index.ts", "standards/madservice.ts", "easy-read/madservice.ts"]) {
    const path = join(folder, "lillerup", file);
    const text = await readFile(path, "utf8");
    const filled = text
      .replace("  draft: true,\n", "")
      .replace(/"UDFYLD: paragraffens[^"]*"/, '"83"')
      .replace(/"UDFYLD: otte cifre"/, '"12345678"')
      .replace(/"UDFYLD: [^"]*"/g, '"Mad."');
    await writeFile(path, filled);
  }
  const { municipalities } = (await loaded(folder, "left-out")).content;
  expect(municipalities[0]?.records[0]).toMatchObject({
    standard: { id: "madservice", title: "Madservice", revision: "2026-1", source: { seen: today } },
    easyRead: { standard: "madservice", madeFrom: "2026-1" },
  });
});

test("a title with quotes stays a title", async () => {
  const folder = await folderOf({ "lillerup/index.ts": "" });
  const title = 'Hjælp til "det hele"';
  await newRecord(["standard", "lillerup", "hjaelp", "--title", title, "--content", folder], today);
  expect(await readFile(join(folder, "lillerup/standards/hjaelp.ts"), "utf8")).toContain(
    'title: "Hjælp til \\"det hele\\"",',
  );
});

test("KS90: every argument that is missing or wrong is told at once", async () => {
  const args = ["municipality", "Lille Rup", "--code", "99", "--region", "sjælland"];
  expect(await problemsOf(args, await folderOf({}))).toBe(`KS90 npm run new › <id>
  "Lille Rup" is not an id.
  Fix: Write lower-case letters a–z, digits and single hyphens: "lille-rup".

KS90 npm run new › --name
  --name is missing.
  Fix: Write npm run new -- municipality <id> --name "Lillerup Kommune" --code 999 --region sjaelland [--voice own] [--content DIR].

KS90 npm run new › --code
  "99" is not in the form that is needed here.
  Fix: Kommunekoden, tre cifre.

KS90 npm run new › --region
  The value is "sjælland". Allowed: "hovedstaden", "sjaelland", "syddanmark", "midtjylland" or "nordjylland".
  Fix: Did you mean "sjaelland"?`);
});

test("KS90: a misspelt option is told with the one that was meant", async () => {
  const folder = await folderOf({ "lillerup/index.ts": "" });
  expect(
    await problemsOf(["standard", "lillerup", "mad", "--titel", "Mad"], folder),
  ).toBe(`KS90 npm run new › --titel
  There is no option --titel.
  Fix: Did you mean "--title"?

KS90 npm run new › --title
  --title is missing.
  Fix: Write npm run new -- standard <municipality> <id> --title "Hjemmehjælp" [--content DIR].`);
});

test("KS90: a title without quotes is told so", async () => {
  const folder = await folderOf({ "lillerup/index.ts": "" });
  expect(
    await problemsOf(["standard", "lillerup", "mad", "--title", "Mad", "ud"], folder),
  ).toBe(`KS90 npm run new › ud
  "ud" belongs to no option.
  Fix: Put a text of several words in quotes. Write npm run new -- standard <municipality> <id> --title "Hjemmehjælp" [--content DIR].`);
});

test("KS90: a standard needs a municipality that is there", async () => {
  const folder = await folderOf({ "lillerup/index.ts": "" });
  expect(
    await problemsOf(["standard", "lilerup", "mad", "--title", "Mad"], folder),
  ).toBe(`KS90 npm run new › <municipality>
  There is no municipality "lilerup". Known: lillerup.
  Fix: Did you mean "lillerup"?`);
});

test("KS90: a standard needs an id that can be an address", async () => {
  const folder = await folderOf({ "lillerup/index.ts": "" });
  expect(
    await problemsOf(["standard", "lillerup", "Mad Ud", "--title", "Mad"], folder),
  ).toBe(`KS90 npm run new › <id>
  "Mad Ud" is not an id.
  Fix: Write lower-case letters a–z, digits and single hyphens: "mad-ud".`);
});

test("KS90: without a word about what to begin, both ways are shown", async () => {
  expect(await problemsOf([], await folderOf({}))).toMatch(
    /^KS90 npm run new\n {2}It is not said what to begin or show: a municipality, a standard, a repository or a theme\.\n {2}Fix: Write npm run new -- municipality <id> .+, npm run new -- repository <folder> <id> .+, npm run new -- standard <municipality> <id> .+ or npm run new -- theme .+\.$/,
  );
  expect(await problemsOf(["standart"], await folderOf({}))).toBe(`KS90 npm run new › standart
  "standart" is neither municipality, repository, standard nor theme.
  Fix: Did you mean "standard"?`);
});

test("KS20: a standard has no place in a folder that is not there", async () => {
  expect(await problemsOf(madservice, join(await folderOf({}), "nowhere"))).toMatch(/^KS20 municipalities\n/);
});

test("KS91: nothing is ever overwritten, and nothing is written beside it", async () => {
  const folder = await folderOf({ "lillerup/index.ts": "", "lillerup/easy-read/madservice.ts": "kept" });
  expect(await problemsOf(madservice, folder)).toBe(`KS91 municipalities/lillerup/easy-read/madservice.ts
  The file is there already, and nothing is ever overwritten.
  Fix: Choose another id, or take the file away first.`);
  expect(await readdir(join(folder, "lillerup"))).toEqual(["easy-read", "index.ts"]);
  expect(await readFile(join(folder, "lillerup/easy-read/madservice.ts"), "utf8")).toBe("kept");
});

test("KS92: a place that cannot be written is a fault and no stack, and leaves nothing half begun", async () => {
  const folder = await folderOf({ "lillerup/easy-read": "a file where a folder should be" });
  expect(await problemsOf(madservice, folder)).toBe(`KS92 municipalities/lillerup/easy-read/madservice.ts
  The file cannot be written: a file is in the way.
  Fix: Name another folder after --content, or give yourself the right to write there.`);
  expect(await readdir(join(folder, "lillerup/standards"))).toEqual([]);
});
