import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  argumentProblem,
  type Command,
  readArguments,
  type Terminal,
  throwIfAny,
  usage,
} from "../command-line/index.ts";
import { didYouMean, loadContent } from "../load/index.ts";
import { argumentFaults } from "../messages/arguments.ts";
import { help } from "../messages/help.ts";
import { progress } from "../messages/progress.ts";
import { sourceFaults, traceTexts } from "../messages/trace.ts";
import { writing } from "../report/machine-fault.ts";
import { shownPath } from "../report/shown-path.ts";
import { siteStyles } from "../review/index.ts";
import { findingsOf, readSource, traceOf, tracePage, traceText } from "../trace/index.ts";
import { pagePaths } from "../view/page-paths.ts";

const usualOut = join("_report", "trace.html");

/** What `npm run trace` takes. */
const traceCommand = {
  name: "npm run trace",
  does: traceTexts.does,
  words: ["<kommune>/<standard>"],
  options: {
    source: { value: "FILE", isRequired: true, does: traceTexts.doesSource },
    content: { value: "DIR", does: help.content },
    out: { value: "FILE", does: () => traceTexts.doesOut(usualOut) },
    numbers: { does: traceTexts.doesNumbers },
  },
} as const satisfies Command;

/** The forms of `npm run trace`. */
export const forms: readonly Command[] = [traceCommand];

/** Its findings can be had as JSON. */
export const hasJson = true;

/** Lines up a standard with its source, writes the page, and gives 1 where anything is open. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, words, problems } = readArguments(traceCommand, args);
  const [name = ""] = words;
  const [isNamed, municipality = "", id = ""] = /^([^/]+)\/([^/]+)$/.exec(name) ?? [];
  throwIfAny([
    ...problems,
    ...(isNamed !== undefined || problems.length > 0 ? [] : [missing("<kommune>/<standard>")]),
    ...(values.source !== undefined || problems.length > 0 ? [] : [missing("--source")]),
  ]);
  const { content, sources } = await loadContent({
    folder: values.content ?? "municipalities",
    only: [municipality],
    drafts: "shown",
    knownPaths: pagePaths,
  });
  const written = sources.writtenStandardsOf(municipality);
  const standard = written.find((one) => one.id === id);
  if (standard === undefined) {
    const known = written.map((one) => `${municipality}/${one.id}`);
    const { what, fix } = sourceFaults.noStandard(name, known);
    throwIfAny([argumentProblem(traceCommand, name, what, didYouMean(name, known, fix))]);
    return 1;
  }
  const source = values.source ?? "";
  const sentences = await readSource(source);
  if (values.numbers === true) {
    for (const { number, text } of sentences) terminal.say(`[${number}] ${text}`);
    return 0;
  }
  const trace = traceOf(standard, sentences);
  const findings = findingsOf(trace, {
    source: shownPath(source),
    placeOf: (path) => sources.placeOf(municipality, "standard", id, path),
  });
  const ofName = content.municipalities.find(({ profile }) => profile.id === municipality)?.profile.name;
  const out = values.out ?? usualOut;
  const page = { trace, findings, standard: standard.title, municipality: ofName ?? municipality };
  await mkdir(dirname(out), { recursive: true });
  await writing(out, writeFile(out, tracePage(page, await siteStyles())));
  terminal.found(findings);
  terminal.say(`${traceText(trace, findings)}\n${progress.samePage(out)}`);
  return findings.length === 0 ? 0 : 1;
}

function missing(what: string) {
  const { what: told, fix } = argumentFaults.missing(what, usage(traceCommand));
  return argumentProblem(traceCommand, what, told, fix);
}
