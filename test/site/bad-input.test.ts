import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Outcome, workshop } from "../helpers/workshop.ts";

const work = await workshop();
const standards = "lillerup/standards";
const shown = `municipalities/${standards}`;

/** A fault that an editor can make, and the lines that tell of it. */
interface Mistake {
  readonly name: string;
  readonly edits?: readonly (readonly [file: string, words: string, others: string])[];
  readonly args?: readonly string[];
  readonly told: readonly RegExp[];
}

const mistakes: readonly Mistake[] = [
  {
    name: "a misspelt key",
    edits: [["madservice.ts", "promise:", "promse:"]],
    told: [
      /^KS05 .*\/madservice\.ts:\d+ › summary\.promse\n {2}.*promse.*\n {2}Fix: Did you mean promise\?$/m,
    ],
  },
  {
    name: "a missing title",
    edits: [["vaerested.ts", '  title: "Værested",\n', ""]],
    told: [/^KS06 .*\/vaerested\.ts:\d+ › title\n {2}.*title is missing\.\n {2}Fix: .+$/m],
  },
  {
    name: "an impossible date",
    edits: [["bostoette.ts", "2026-01-01", "2026-02-30"]],
    told: [/^KS08 .*\/bostoette\.ts:\d+ › validity\.from\n {2}"2026-02-30" is not a date.*\n {2}Fix: .+$/m],
  },
  {
    name: "two standards with one id",
    edits: [["bostoette.ts", 'id: "bostoette"', 'id: "madservice"']],
    told: [/^KS32 .*bostoette\.ts:\d+ › id\n {2}.*madservice.*\n {2}Fix: .+$/m],
  },
  {
    name: "a broken link to another page",
    edits: [["hjemmehjaelp.ts", "(/lillerup/madservice/)", "(/lillerup/madservise/)"]],
    told: [
      /^KS60 .*\/hjemmehjaelp\.ts:\d+ › .*\n {2}.*\/lillerup\/madservise\/.*\n {2}Fix: Did you mean \/lillerup\/madservice\/\?$/m,
    ],
  },
  {
    name: "a syntax error in a data file",
    edits: [["ledsagelse.ts", 'title: "Ledsagelse",', 'title: "Ledsagelse']],
    told: [/^KS01 .*\/ledsagelse\.ts:\d+\n {2}.+\n {2}Fix: .+$/m],
  },
  {
    name: "an unknown municipality in --municipality",
    args: ["--municipality", "lilerup"],
    told: [/^KS22 .*\n {2}.*"lilerup".*lillerup.*\n {2}Fix: Did you mean "lillerup"\?$/m],
  },
  {
    name: "an --out below a file",
    args: ["--out", "municipalities/lillerup/index.ts/site"],
    told: [/^KS94 .*index\.ts\/site\n {2}.*cannot be written.*\n {2}Fix: .*--out.*$/m],
  },
  {
    name: "an --out that holds other people's files",
    args: ["--out", "municipalities"],
    told: [/^KS94 .*municipalities\n {2}.*lie in one another.*\n {2}Fix: .*--out.*$/m],
  },
  {
    name: "an option that does not exist",
    args: ["--munisipality", "lillerup"],
    told: [/^KS93 npm run build › --munisipality\n {2}.*--munisipality.*\n {2}Fix: .*--municipality.*$/m],
  },
  {
    name: "several mistakes, in data and options alike",
    edits: [
      ["madservice.ts", "promise:", "promse:"],
      ["vaerested.ts", '  title: "Værested",\n', ""],
      ["bostoette.ts", "2026-01-01", "2026-02-30"],
      ["ledsagelse.ts", 'title: "Ledsagelse",', 'title: "Ledsagelse'],
      ["hjemmehjaelp.ts", "](/lillerup/madservice/)", "](/lillerup/hjemmehjælp/)"],
    ],
    args: ["--out", "municipalities"],
    told: [/^KS01 /m, /^KS05 /m, /^KS06 /m, /^KS08 /m, /^KS60 /m, /^KS94 /m, /^6 faults in 6 files\.$/m],
  },
];

const faultLines = /^KS\d\d .+\n {2}.+\n {2}Fix: .+$/gm;
const published = { sum: "" };

beforeAll(async () => {
  const { errors } = await work.build(["--no-pdf"]);
  if (errors !== "") throw new Error(errors);
  published.sum = await work.sumOf("_site");
});

async function outcomeOf({ edits = [], args = [] }: Mistake): Promise<Outcome> {
  for (const [file, words, others] of edits) await work.edit(`${standards}/${file}`, words, others);
  return work.build(["--no-pdf", ...args]);
}

/** Fails unless the published site is as it was and nothing lies beside it. */
async function expectUntouched(): Promise<void> {
  expect(await work.sumOf("_site")).toBe(published.sum);
  expect((await readdir(work.folder)).toSorted()).toEqual([".cache", "_site", "municipalities"]);
  expect(await readdir(join(work.folder, "municipalities"))).toEqual(["lillerup"]);
}

test.each(mistakes)(
  "$name is told with place and mending, and leaves the published site alone",
  async (mistake) => {
    const { exitCode, errors } = await outcomeOf(mistake);
    expect(exitCode).toBe(1);
    for (const words of mistake.told) expect(errors).toMatch(words);
    expect(errors).not.toMatch(/^ {4}at /m);
    const faults = errors.match(faultLines) ?? [];
    expect(errors.trim().split("\n\n")).toHaveLength(faults.length + 1);
    await expectUntouched();
  },
);

test("a fault names its file from where the command runs, so that a click opens it", async () => {
  await work.edit(`${standards}/madservice.ts`, "promise:", "promse:");
  const { errors } = await work.build(["--no-pdf"]);
  expect(errors).toMatch(new RegExp(`^KS05 ${shown}/madservice\\.ts:15 `, "m"));
});

test("a build that finds no browser says what to install, and leaves the published site alone", async () => {
  const { exitCode, errors } = await work.build([], { PUPPETEER_EXECUTABLE_PATH: "/no/such/browser" });
  expect(exitCode).toBe(1);
  expect(errors).toMatch(
    /^PUPPETEER_EXECUTABLE_PATH names \/no\/such\/browser, which is not a program\. .+\n$/,
  );
  await expectUntouched();
});

test("a build after the faults are mended puts a new site in place and leaves nothing beside it", async () => {
  const { exitCode, printed, errors } = await work.build(["--no-pdf"]);
  expect([exitCode, errors]).toEqual([0, ""]);
  expect(printed).toMatch(/^Done in [\d.]+ s: 35 pages and 0 PDFs in .+_site$/m);
  expect((await readdir(work.folder)).toSorted()).toEqual([".cache", "_site", "municipalities"]);
});
