import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuiltPage, BuiltSite } from "../../crawl/built-site.ts";
import { affects } from "../../messages/audit/affects.ts";
import { engines, reasons, vnu as says } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { places } from "../../messages/audit/page.ts";
import { inEnglish } from "../../report/tool-words.ts";
import type { OwnCheck } from "../check.ts";
import { type AuditFinding, type CheckOutcome, findingOf, notAuditedFinding } from "../finding.ts";

/** Looks with the Nu Html Checker. */
export const vnuCheck: OwnCheck = {
  name: "vnu",
  kind: "own",
  subject: "page",
  looksFor: looksFor.vnu,
  affects: affects.wrongHtml,
  mayBeMissing: true,
};

/** It runs for a few seconds: what Java does for a program that runs for days costs more than it gives. */
const quickStart = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const filesPerRun = 200;
const timeLimit = 300_000;

/** One message of the Nu Html Checker, as its JSON has it. */
interface Message {
  readonly type: "error" | "info" | "non-document-error";
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** Looks at all pages with the Nu Html Checker; says that it did not run where there is no Java. */
export async function vnu(site: BuiltSite, java = "java"): Promise<CheckOutcome> {
  const start = performance.now();
  const jar = jarFile();
  if (site.pages.length === 0) return { check: vnuCheck, audited: [], findings: [] };
  const missing = jar === undefined ? says.notInstalled() : await whyNoJava(java);
  if (jar === undefined || missing !== undefined)
    return { check: vnuCheck, audited: [], findings: [], notRun: missing ?? "" };
  const audited: string[] = [];
  const findings: AuditFinding[] = [];
  for (let at = 0; at < site.pages.length; at += filesPerRun) {
    const pages = site.pages.slice(at, at + filesPerRun);
    const seen = await messagesOf(jar, java, site, pages);
    if (typeof seen === "string") {
      findings.push(...pages.map(({ path }) => notAuditedFinding(vnuCheck, path, seen)));
    } else {
      const fileAt = new Map(pages.map((page) => [resolve(site.folder, page.file), page.path]));
      audited.push(...pages.map(({ path }) => path));
      findings.push(...seen.flatMap((message) => findingsOf(message, fileAt)));
    }
  }
  return { check: vnuCheck, audited, findings, seconds: (performance.now() - start) / 1000 };
}

function jarFile(): string | undefined {
  try {
    const { resolve: locate } = createRequire(import.meta.url);
    return join(locate("vnu-jar/package.json"), "..", "build", "dist", "vnu.jar");
  } catch {
    return undefined;
  }
}

async function whyNoJava(java: string): Promise<string | undefined> {
  const { fault } = await ran(java, ["-version"]);
  return fault === undefined ? undefined : says.noJava();
}

/** Gives the messages about some pages, or why there are none. */
async function messagesOf(
  jar: string,
  java: string,
  { folder }: BuiltSite,
  pages: readonly BuiltPage[],
): Promise<readonly Message[] | string> {
  const files = pages.map(({ file }) => resolve(folder, file));
  const run = await ran(java, [
    "-Xss4m",
    ...quickStart,
    "-jar",
    jar,
    "--stdout",
    // It guesses with dice, another time otherwise; our own check tells languages.
    "--no-langdetect",
    "--format",
    "json",
    "--exit-zero-always",
    ...files,
  ]);
  if (run.fault !== undefined) return says.endedEarly(run.fault);
  try {
    const { messages } = JSON.parse(run.output) as { readonly messages: readonly Message[] };
    const broken = messages.find(({ type }) => type === "non-document-error");
    return broken === undefined ? messages : says.unreadPage(broken.message);
  } catch {
    return says.noJson();
  }
}

interface Run {
  readonly output: string;
  readonly fault: string | undefined;
}

function ran(program: string, args: readonly string[]): Promise<Run> {
  const { promise, resolve: settle } = Promise.withResolvers<Run>();
  execFile(program, args, { maxBuffer: 2 ** 28, timeout: timeLimit }, (error, output) => {
    settle({
      output,
      fault: error === null ? undefined : (error.message.split("\n")[0] ?? reasons.unknown()),
    });
  });
  return promise;
}

function findingsOf(
  { type, subType, url = "", lastLine, message, extract }: Message,
  fileAt: ReadonlyMap<string, string>,
): AuditFinding[] {
  if (type === "info" && subType !== "warning") return [];
  const page = url.startsWith("file:") ? fileAt.get(fileURLToPath(url)) : undefined;
  const line = lastLine === undefined ? "" : places.line(lastLine);
  const excerpt = extract?.replace(/\s+/g, " ").trim() ?? "";
  return [
    findingOf(vnuCheck, {
      page: page ?? url,
      place: [line, excerpt].filter((part) => part !== "").join(", "),
      rule: subType ?? type,
      what: message,
      ...inEnglish(),
      fix: engines.correctHtml(),
    }),
  ];
}
