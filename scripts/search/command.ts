import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { findBrowser, launchToAudit, type Page } from "../../src/browser/index.ts";
import {
  argumentProblem,
  type Command,
  oneOf,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
} from "../../src/command-line/index.ts";
import { serveFolder } from "../../src/serve/static-server.ts";
import { benchSearch, searchBenchText } from "../bench/search.ts";
import { isPattern, type QueryRow, readQueries } from "./query-file.ts";
import { isEnough, least, type Shown, scoreOf, scoreText, shownAmong, verdictOn } from "./score.ts";
import { ask, hasSearch, patience } from "./search-page.ts";
import { indexText, pageOfRecord, withSectionRecords } from "./section-records.ts";

/** What an index can have a record for. */
const recordKinds = ["pages", "sections"] as const;

/** What `npm run search:score` takes. */
export const scoreCommand = {
  name: "npm run search:score",
  does: "Puts a query file to the built site's search in Chromium and counts what is right",
  words: ["FILE.tsv"],
  options: {
    site: { value: "DIR", does: "the built site (_site)" },
    among: {
      value: "PATTERN",
      does: "passes over results whose path does not fit, as of municipalities that came later",
    },
    records: {
      value: recordKinds.join("|"),
      does: "weighs the index, too, with a record for each page, as it is, or anew with one for each section",
    },
  },
} as const satisfies Command;

/** The forms of `npm run search:score`. */
export const forms: readonly Command[] = [scoreCommand];

const launchTime = 180_000;

/** Reads the arguments and the query file; throws ProblemsError with every fault at once. */
async function readAll(args: readonly string[]) {
  const { values, words, problems } = readArguments(scoreCommand, args);
  const site = values.site ?? "_site";
  const say = (file: string, what: string) =>
    argumentProblem(scoreCommand, file, what, `Write ${usage(scoreCommand)}.`);
  const missing = hasSearch(site)
    ? []
    : [say(site, `"${site}" holds no built site with a search. Run npm run build first.`)];
  const none = words.length === 0 ? [say("FILE.tsv", "No query file is named.")] : [];
  const rows: QueryRow[] = [];
  const faults = [];
  for (const file of words) {
    const text = existsSync(file) ? await readFile(file, "utf8") : undefined;
    if (text === undefined) {
      faults.push(say(file, `There is no file "${file}".`));
      continue;
    }
    const read = readQueries(text);
    rows.push(...read.rows);
    faults.push(...read.faults.map(({ line, what }) => say(`${file}:${line}`, what)));
  }
  const among = patternOf(values.among ?? "");
  const noPattern = among === undefined ? [say("--among", `"${values.among ?? ""}" is no pattern.`)] : [];
  const records = oneOf(scoreCommand, "--records", values.records, recordKinds);
  throwIfAny([...problems, ...missing, ...none, ...faults, ...noPattern, ...records.problems]);
  return { site, rows, among: among ?? /(?:)/u, records: records.value };
}

function patternOf(text: string): RegExp | undefined {
  return isPattern(text) ? new RegExp(text, "u") : undefined;
}

/** Runs the queries, says the score, and gives 1 where it is not enough. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { site: built, rows, among, records } = await readAll(args);
  const site = records === "sections" ? await withSectionRecords(built) : built;
  const server = await serveFolder({ folder: site });
  const browser = await launchToAudit(await findBrowser(), "this-machine", launchTime);
  try {
    const page = await browser.newPage();
    // One page for all, as somebody searches who does not find at once; loading it anew takes three times as long.
    await page.goto(server.urlOf("/soeg/"), { waitUntil: "load" });
    const verdicts = [];
    for (const row of rows) verdicts.push(verdictOn(row, await shownFor(row.query, page, among)));
    terminal.say(scoreText(verdicts));
    if (records !== undefined) {
      terminal.say(`\n${await indexText(site)}`);
      terminal.say(searchBenchText(await benchSearch(site)));
    }
    const score = scoreOf(verdicts);
    if (isEnough(score)) return 0;
    terminal.say(
      `\nNot enough: right first must be ${least.first * 100} % (${score.first} of ${score.queries}), right section ${least.section * 100} % (${score.section} of ${score.sections}), false claims ${least.falseClaims} (${score.falseClaims}).`,
    );
    return 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** How often more results are asked for before none is taken to fit. */
const mostMore = 6;

/** Types a query into the search page and waits for its answer, and for more of it until something fits. */
async function shownFor(query: string, page: Page, among: RegExp): Promise<Shown> {
  await ask(page, query);
  let all = await shownOn(page);
  for (let more = 0; more < mostMore; more += 1) {
    const isEnd = !(await page
      .$eval("#search-more", (button) => button.checkVisibility())
      .catch(() => false));
    if (isEnd || shownAmong(among, all).results.length > 0) break;
    await page.click("#search-more");
    await page.waitForFunction(
      (before) => document.querySelectorAll("#search-list .result__name").length > before,
      { timeout: patience },
      all.results.length,
    );
    all = await shownOn(page);
  }
  return shownAmong(among, all);
}

async function shownOn(page: Page): Promise<Shown> {
  const { status, results } = await page.evaluate(() => ({
    status: document.querySelector("#search-status")?.textContent ?? "",
    results: [...document.querySelectorAll<HTMLAnchorElement>("#search-list .result__name a")].map(
      (link) => ({
        path: new URL(link.href).pathname,
        anchor: new URL(link.href).hash.slice(1),
      }),
    ),
  }));
  return { status, results: results.map(({ path, anchor }) => ({ path: pageOfRecord(path), anchor })) };
}
