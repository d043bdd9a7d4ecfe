import { join } from "node:path";
import type { LoadedContent } from "../load/index.ts";
import type { FileRecord } from "../manifest/index.ts";
import { progress } from "../messages/progress.ts";
import type { PdfProblem, Print } from "../pdf/index.ts";
import { contentFiles } from "../view/content-file.ts";
import type { DocumentView } from "../view/document-view.ts";
import { lookFiles } from "../view/look-files.ts";
import { picturePath } from "../view/routes.ts";
import type { PrintFacts, PrintIndex, SiteContext } from "../view/site-context.ts";
import type { BuildListener } from "./build-listener.ts";
import { openMemory } from "./build-memory.ts";
import { openPrinterHere, type PaperPrinterOpener } from "./paper-printer.ts";
import { type PaperChoice, type PrintUnit, printUnits } from "./print-units.ts";

/** Where the PDFs of a site are written, and how. */
export interface Printing {
  readonly folder: string;
  readonly record: FileRecord;
  readonly jobs: number;
  readonly listener: BuildListener;
  /** Where finished PDFs are kept between builds, and which each municipality has. */
  readonly cacheFolder?: string;
  /** Whose papers are printed; all when left out. */
  readonly chosen?: PaperChoice;
  /** Who prints the papers that are not kept; a browser of this machine when left out. */
  readonly openPrinter?: PaperPrinterOpener | undefined;
}

/** What came of printing all: the facts of each PDF by its path, and why the others cannot be published. */
export interface Printed {
  readonly prints: PrintIndex;
  readonly problems: readonly PdfProblem[];
}

/** The papers of a unit, each with the name under which its PDF is kept. */
type KeptPapers = readonly (readonly [path: string, name: string])[];

/** The country some twenty times. */
const mostUnits = 2000;

/** Prints every document that is asked for into the folder of a site, each as soon as it is finished: none is held. */
export async function printAll(
  { content, sources }: LoadedContent,
  site: SiteContext,
  { folder, record, jobs, listener, cacheFolder, chosen, openPrinter = openPrinterHere }: Printing,
): Promise<Printed> {
  const index = new Map<string, PrintFacts | "failed">();
  const problems: PdfProblem[] = [];
  const names = new Map<string, string>();
  const write = async ({ path, bytes, pages, picture, layout }: Print): Promise<void> => {
    await record.write(folder, path, bytes);
    await record.write(folder, picturePath(path), picture);
    index.set(path, { pages, bytes: bytes.length, layout });
  };
  let done = 0;
  let total = 0;
  const memory =
    cacheFolder === undefined
      ? undefined
      : await openMemory<KeptPapers>(join(cacheFolder, "papers", "municipalities.json"), mostUnits);
  const printer = await openPrinter({
    sources,
    added: new Map(
      content.municipalities.map((one) => [
        one.profile.id,
        [...contentFiles(one, site), ...lookFiles(one, site)],
      ]),
    ),
    jobs,
    ...(cacheFolder === undefined ? {} : { cacheFolder: join(cacheFolder, "pdf") }),
    onCacheFault: (text) => listener.step(text),
    onPrinted: () => {
      done += 1;
      listener.progress(progress.printing(), done, total);
    },
  });

  /** Writes the papers of a unit of which each is there as before; tells whether all were. */
  async function tookAll({ name }: PrintUnit): Promise<boolean> {
    const papers = memory?.get(name);
    if (papers === undefined) return false;
    for (const [path, kept] of papers) {
      const print = await printer.kept(kept, path);
      if (print === undefined) return false;
      await write(print);
    }
    done += papers.length;
    return true;
  }

  try {
    const units: PrintUnit[] = [];
    for (const unit of printUnits(content, site, printer.version, chosen))
      if (!(await tookAll(unit))) units.push(unit);
    const paths = units.map(({ documents }) => [...pathsOf(documents(new Map()))]);
    total = done + paths.flat().length;
    for (const path of paths.flat()) index.set(path, "failed");
    // A package is set as the papers are that it holds, so they are printed first.
    for (const isNow of [(one: DocumentView) => !isPackage(one), isPackage]) {
      const before: PrintIndex = isNow === isPackage ? new Map(index) : new Map();
      const documents = documentsOf(units, before).filter(isNow);
      const found = await printer.print(documents, async (print, name) => {
        await write(print);
        if (name !== undefined) names.set(print.path, name);
      });
      problems.push(...found);
    }
    for (const [at, { name }] of units.entries()) {
      const papers = (paths[at] ?? []).flatMap((path) => {
        const kept = names.get(path);
        return kept === undefined ? [] : [[path, kept] as const];
      });
      if (papers.length === paths[at]?.length) memory?.set(name, papers);
    }
    await memory?.keep();
  } finally {
    await printer.close();
  }
  const failed = [...index.values()].filter((print) => print === "failed").length;
  listener.step(progress.printed(index.size - failed));
  return { prints: bySitePath(index), problems };
}

/** Puts PDFs into the order of their paths, which does not tell which were kept and which was finished first. */
export function bySitePath(prints: Iterable<readonly [path: string, PrintFacts | "failed"]>): PrintIndex {
  return new Map([...prints].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const isPackage = ({ template }: DocumentView): boolean => template === "package";

function* documentsOf(units: readonly PrintUnit[], prints: PrintIndex): Generator<DocumentView> {
  for (const { documents } of units) yield* documents(prints);
}

function* pathsOf(documents: Iterable<DocumentView>): Generator<string> {
  for (const { path } of documents) yield path;
}
