import pMap from "p-map";
import { openPrintSession } from "../pdf/index.ts";
import { addedAssets, printAssets, printJobMaker } from "../publish/print-jobs.ts";
import { readDocumentInput } from "./job-input.ts";
import { type MadeDocument, packedDocument } from "./made-document.ts";
import type { JobMaker } from "./pages-maker.ts";
import type { Store } from "./store.ts";

/** An appendix is 5 MB at most, a font less. */
const longestFile = 64 * 1024 * 1024;
/** The files of municipalities are asked for again and again: so many stay in memory. */
const mostKept = 500;
const concurrency = 8;

/** Prints documents in one browser of this machine, each with the files of its own municipality alone. Throws BrowserMissingError. */
export async function documentMaker(store: Store): Promise<JobMaker> {
  const ours = printAssets();
  const added = new Map<string, ReturnType<typeof addedAssets>>();
  const kept = new Map<string, Promise<Uint8Array>>();
  const turns = new Map<string, Promise<unknown>>();
  const toJob = printJobMaker();
  const session = await openPrintSession({
    assets: (path, document) => added.get(document)?.(path) ?? ours(path),
    concurrency: 1,
  });

  function file(name: string): Promise<Uint8Array> {
    const bytes = kept.get(name) ?? store.get(name, longestFile);
    kept.delete(name);
    kept.set(name, bytes);
    // What could not be read is asked for again.
    bytes.catch(() => kept.delete(name));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return bytes;
  }

  async function printed(input: Uint8Array): Promise<MadeDocument> {
    const { document, added: names } = readDocumentInput(input);
    const files = await pMap(
      Object.entries(names),
      async ([path, name]) => ({ file: path, bytes: await file(name) }),
      { concurrency },
    );
    added.set(document.path, addedAssets(files));
    try {
      let made: MadeDocument = { problems: [] };
      const problems = await session.print([toJob(document)], (print) => {
        made = { print, problems: [] };
      });
      return problems.length > 0 ? { problems } : made;
    } finally {
      added.delete(document.path);
    }
  }

  return {
    make: async (input) => {
      // Two builds may ask for the same path, each with files of its own.
      const { path } = readDocumentInput(input).document;
      const before = turns.get(path);
      const own = Promise.resolve(before).then(() => printed(input));
      const over = own.catch(() => undefined);
      turns.set(path, over);
      try {
        return packedDocument(await own);
      } finally {
        if (turns.get(path) === over) turns.delete(path);
      }
    },
    end: session.close,
  };
}
