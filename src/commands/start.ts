import { resolve } from "node:path";
import { type Command, oneOf, readArguments, type Terminal, throwIfAny } from "../command-line/index.ts";
import { type LoadedContent, loadContent, loadNotes, ProblemsError } from "../load/index.ts";
import { help } from "../messages/help.ts";
import { progress } from "../messages/progress.ts";
import type { Content } from "../model/index.ts";
import { freePort } from "../site/free-port.ts";
import { serveSite } from "../site/serve-site.ts";
import { siteOfContent } from "../site/site-of-content.ts";
import { exampleBaseUrl, siteAt } from "../site/site-request.ts";
import { municipalitySummary } from "../view/municipality-summary.ts";
import { pagePaths } from "../view/page-paths.ts";
import type { SiteContext } from "../view/site-context.ts";
import { type SiteForm, siteForms } from "../view/site-form.ts";
import { siteOf } from "../view/site-view.ts";
import { buildCommand } from "./build.ts";

/** What `npm start` takes. */
export const startCommand = {
  name: "npm start",
  does: help.start,
  options: {
    municipality: { ...buildCommand.options.municipality, does: help.startMunicipality },
    content: buildCommand.options.content,
    form: buildCommand.options.form,
  },
} as const satisfies Command;

/** What is shown while somebody works on it. */
export interface StartOptions {
  /** Absolute path of the folder with the municipalities. */
  readonly content: string;
  /** Ids of the municipalities to show; all when empty. */
  readonly municipalities: readonly string[];
  /** How the site is laid out; as its content is when left out. */
  readonly form?: SiteForm;
}

/** Reads the options of `npm start`; throws ProblemsError with every fault at once. */
export function readStartOptions(args: readonly string[], cwd: string): StartOptions {
  const { values, problems } = readArguments(startCommand, args);
  const form = oneOf(startCommand, "--form", values.form, siteForms);
  throwIfAny([...problems, ...form.problems]);
  return {
    content: resolve(cwd, values.content ?? "municipalities"),
    municipalities: values.municipality ?? [],
    ...(form.value === undefined ? {} : { form: form.value }),
  };
}

/** The forms of `npm start`. */
export const forms: readonly Command[] = [startCommand];

const firstPort = 8080;

/** Faults of the command line: no file that is saved would mend them. */
const ofCommand: readonly string[] = ["KS20", "KS21", "KS22"];

/** Serves the site with Eleventy, and builds it again as files are saved; every fault of a file waits for its mending. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { content: folder, municipalities: only, ...options } = readStartOptions(args, process.cwd());
  const site = siteAt(exampleBaseUrl, "/", options);
  const knownPaths = (found: Content) => pagePaths(found, options.form);
  const loaded = await unlessFaultOfCommand(loadContent({ folder, only, drafts: "shown", knownPaths }));
  const shown = loaded === undefined ? undefined : siteOfContent(loaded.content, site);
  const port = await freePort(firstPort);
  // The port is ours alone, so is the folder; what an earlier run left there is built over.
  await serveSite({ part: "whole", folder, only, site }, resolve(`.cache/serve-${port}`), port);
  for (const note of loaded === undefined ? [] : loadNotes(loaded)) terminal.say(note);
  const owner = loaded === undefined || shown?.form === "own" ? undefined : ownerWithoutDrafts(loaded, site);
  if (owner !== undefined) terminal.say(progress.sharedWithDrafts(owner.name, owner.id));
  terminal.say(progress.serving(`http://localhost:${port}/`));
  return 0;
}

/** Gives whose own site it is once drafts of other municipalities are left out, as they are when it is published. */
function ownerWithoutDrafts({ content }: LoadedContent, site: SiteContext): SiteContext["owner"] {
  const published = content.municipalities.filter(({ profile }) => profile.draft !== true);
  return siteOf(published.map(municipalitySummary), site).owner;
}

/** Gives what was read; undefined where it has faults of a file. */
async function unlessFaultOfCommand(reading: Promise<LoadedContent>): Promise<LoadedContent | undefined> {
  const [read] = await Promise.allSettled([reading]);
  if (read.status === "fulfilled") return read.value;
  if (!(read.reason instanceof ProblemsError)) throw read.reason;
  const ours = read.reason.problems.filter(({ code }) => ofCommand.includes(code));
  if (ours.length > 0) throw new ProblemsError(ours);
  return undefined;
}
