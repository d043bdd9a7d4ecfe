import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { type AuditFinding, auditSite, checkOf, isUnseen } from "../../src/audit/index.ts";
import { findBrowser, proveBrowser } from "../../src/browser/index.ts";
import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
  wholeNumber,
} from "../../src/command-line/index.ts";
import { VerifierMissingError, veraPdfIn, verifiedAsPdfUa } from "../../src/pdf/verify/index.ts";
import { type Corpus, type Example, readCorpus } from "./expectations.ts";
import { byCriterion, byNorm, type CorpusScore, isWithin, limits, scoreOf, scoreText } from "./score.ts";

/** What `npm run audit:corpus` takes. */
export const corpusCommand = {
  name: "npm run audit:corpus",
  does: "Holds the audit against pages and PDFs of which somebody else has said what is wrong with them",
  words: ["DIR"],
  options: {
    every: { value: "N", does: "looks at every Nth example of each rule and verdict only (1)" },
    report: { value: "DIR", does: "the folder of corpus.json (_report)" },
  },
} as const satisfies Command;

/** What `npm run audit:corpus` is asked to do. */
export interface CorpusRun {
  readonly folder: string;
  readonly every: number;
  readonly reportFolder: string;
}

/** Reads the arguments of `npm run audit:corpus`; throws ProblemsError with every fault at once. */
export function readCorpusArguments(args: readonly string[]): CorpusRun {
  const { values, words, problems } = readArguments(corpusCommand, args);
  const [folder = ""] = words;
  const every = wholeNumber(corpusCommand, "--every", values.every, {
    from: 1,
    to: 1000,
    otherwise: 1,
    example: 10,
  });
  const write = `Write ${usage(corpusCommand)}.`;
  const missing = folder === "" ? [argumentProblem(corpusCommand, "DIR", "No folder is named.", write)] : [];
  throwIfAny([...problems, ...missing, ...every.problems]);
  return { folder, every: every.value, reportFolder: values.report ?? "_report" };
}

/** A tool for developers. */
export const language = "en";

/** The forms of `npm run audit:corpus`. */
export const forms: readonly Command[] = [corpusCommand];

/**
 * Audits a corpus, writes `corpus.json` and says the scores. Gives 1 where one is outside its limits, 2 where an example could
 * not be looked at, and 3 where veraPDF, which faults of PDFs are told by, cannot run here.
 */
export async function run(
  args: readonly string[],
  terminal: Pick<Terminal, "say" | "warn" | "progress">,
): Promise<number> {
  const { folder, every, reportFolder } = readCorpusArguments(args);
  const corpus = await readCorpus(folder);
  const [asked, pdfs] = [sampled(corpus.pages, every), sampled(corpus.pdfs, every)];
  const missing: string[] = [];
  const findings = await auditedSample(corpus, [...asked, ...pdfs], terminal, (path) => missing.push(path));
  // A page that was not looked at is told, and says nothing for or against anybody.
  const unread = new Set(findings.filter(isUnseen).map(({ place }) => place.page));
  const pages = asked.filter(({ path, expected }) => expected === "failed" || !unread.has(path));
  const scores: Record<string, CorpusScore> = {};
  if (pages.length > 0) scores["pages"] = scoreOf(pages, findings, byCriterion);
  let isVerified = true;
  if (pdfs.length > 0) {
    const seen = await seenByVeraPdf(resolve(corpus.folder), pdfs, terminal);
    isVerified = seen !== undefined;
    scores["pdfs"] = scoreOf(pdfs, findings, byNorm, (path) => seen?.has(path) ?? false);
  }
  const unseen = findings.filter((finding) => isUnseen(finding) && !isOfBrokenPdf(finding, pdfs));
  await mkdir(reportFolder, { recursive: true });
  await writeFile(join(reportFolder, "corpus.json"), `${JSON.stringify(scores, null, 2)}\n`);
  for (const path of missing) terminal.warn(`Not looked at: ${path}: the corpus does not hold it.`);
  for (const { place, what } of unseen) terminal.warn(`Not looked at: ${place.page}: ${what}`);
  for (const [name, score] of Object.entries(scores)) terminal.say(scoreText(name, score, limitOf(name)));
  if (!isVerified) return 3;
  if (unseen.length + missing.length > 0) return 2;
  return Object.entries(scores).every(([name, score]) => isWithin(score, limitOf(name))) ? 0 : 1;
}

const limitOf = (name: string) => (name === "pdfs" ? limits.pdfs : limits.pages);

/** A PDF that cannot be read may be just the fault that it is an example of. */
function isOfBrokenPdf({ place }: AuditFinding, pdfs: readonly Example[]): boolean {
  return pdfs.some(({ path, expected }) => path === place.page && expected === "failed");
}

/** Every Nth example of each rule and verdict, so that no rule is left out. */
function sampled(examples: readonly Example[], every: number): Example[] {
  const groups = Map.groupBy(examples, ({ rule, expected }) => `${rule} ${expected}`);
  return [...groups.values()].flatMap((group) => group.filter((_, index) => index % every === 0));
}

/** Audits a copy of the folder that holds of its examples only those of the sample, and all else that these ask for. */
async function auditedSample(
  { folder, pathPrefix, pages, pdfs }: Corpus,
  wanted: readonly Example[],
  terminal: Pick<Terminal, "progress">,
  onMissing: (path: string) => void,
): Promise<readonly AuditFinding[]> {
  const browserPath = await findBrowser();
  await proveBrowser(browserPath);
  const chosen = new Set(wanted.map(({ path }) => path));
  const left = new Set([...pages, ...pdfs].flatMap(({ path }) => (chosen.has(path) ? [] : path)));
  const copy = await mkdtemp(join(tmpdir(), "corpus-"));
  try {
    const filter = (file: string) => !left.has(`/${relative(folder, file).replaceAll("\\", "/")}`);
    await cp(folder, copy, { recursive: true, filter });
    for (const path of chosen) if (/\.x?html?$/.test(path)) await markAsUtf8(join(copy, path));
    const report = await auditSite({
      folder: copy,
      pathPrefix,
      browserPath,
      exceptions: [],
      onProgress: terminal.progress,
    });
    for (const path of chosen) if (!existsSync(join(copy, path))) onMissing(path);
    // Which titles other examples have says nothing of this one.
    return report.findings.filter((one) => chosen.has(one.place.page) && checkOf(one) !== "unique-titles");
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Says in a page's first bytes that it is UTF-8, where it leaves that to the server of its makers. */
async function markAsUtf8(file: string): Promise<void> {
  const bytes = existsSync(file) ? await readFile(file) : Buffer.of();
  if (bytes.length > 0 && !/charset/i.test(bytes.toString("latin1", 0, 1024)))
    await writeFile(file, Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]));
}

/** Those of the PDFs in which veraPDF sees PDF/UA broken; undefined where it cannot run here. */
async function seenByVeraPdf(
  folder: string,
  pdfs: readonly Example[],
  terminal: Pick<Terminal, "warn">,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const files = pdfs.map(({ path }) => join(folder, path));
    const { failures } = await verifiedAsPdfUa(files, { jar: await veraPdfIn(".cache/verapdf") });
    return new Set(failures.map(({ file }) => `/${relative(folder, file).replaceAll("\\", "/")}`));
  } catch (error) {
    if (!(error instanceof VerifierMissingError)) throw error;
    terminal.warn(error.message);
    return undefined;
  }
}
