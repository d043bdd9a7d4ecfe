import pMap from "p-map";
import { jobFaults } from "../messages/jobs.ts";
import { openPrintSession, type PdfProblem, pdfProblem, withSource } from "../pdf/index.ts";
import type { PaperOrders, PaperPrinter, PaperPrinterOpener } from "../publish/paper-printer.ts";
import { printAssets } from "../publish/print-jobs.ts";
import { textOrigin } from "../publish/text-origin.ts";
import type { DocumentView } from "../view/document-view.ts";
import type { Board, Wanted } from "./board.ts";
import { addressOf } from "./job.ts";
import { documentInput } from "./job-input.ts";
import { unpackedDocument } from "./made-document.ts";
import type { Store } from "./store.ts";

/** So many files of the content are put into the store at once. */
const concurrency = 8;

/** Has workers print, and keeps what they printed in the cache of this machine, where it is not asked for again. */
export function papersByQueue(board: Board, store: Store): PaperPrinterOpener {
  return async (orders) => {
    const { added, cacheFolder, onCacheFault } = orders;
    // It prints nothing: no browser starts.
    const session = await openPrintSession({
      assets: printAssets([...added.values()].flat()),
      concurrency: 1,
      ...(cacheFolder === undefined ? {} : { cacheFolder }),
      onCacheFault,
    });
    const filesOf = addedFiles(orders, store);

    const print: PaperPrinter["print"] = async (documents, take) => {
      const found: (readonly PdfProblem[])[] = [];

      async function* wanted(): AsyncGenerator<Wanted> {
        let place = -1;
        for (const document of documents) {
          place += 1;
          const one = await wantedPaper(document, place);
          if (one !== undefined) yield one;
        }
      }

      /** Gives nothing where the paper is kept from before. */
      async function wantedPaper(document: DocumentView, place: number): Promise<Wanted | undefined> {
        const { path } = document;
        const told = (problem: PdfProblem) => withSource(problem, textOrigin(document, orders.sources));
        const input = await store.put(documentInput({ document, added: await filesOf(document) }));
        const job = board.order("document", path, input);
        const name = addressOf(job);
        const kept = await session.kept(name, path);
        if (kept !== undefined) {
          await take(kept, name);
          orders.onPrinted();
          return undefined;
        }
        return {
          job,
          take: async (made) => {
            const { print: finished, problems } = unpackedDocument(made, path);
            found[place] = problems.map(told);
            if (finished !== undefined) {
              await session.keep(name, finished);
              await take(finished, name);
            }
            orders.onPrinted();
          },
          fail: (reason) => {
            const fault = {
              code: "KS127",
              clause: "queue",
              place: "",
              ...jobFaults.notMade(path, reason),
            } as const;
            found[place] = [told(pdfProblem(path, fault))];
            orders.onPrinted();
          },
        };
      }

      await board.run("document", wanted());
      return found.flat();
    };

    return { version: session.version, kept: session.kept, print, close: session.close };
  };
}

/** Gives the files that a document may use beside ours, each in the store: those of its municipality, or of all where it is of all. */
function addedFiles({ added }: PaperOrders, store: Store) {
  const put = new Map<string, Promise<Readonly<Record<string, string>>>>();
  const everybody = "";
  return ({ from }: DocumentView): Promise<Readonly<Record<string, string>>> => {
    const whose = from?.municipality ?? everybody;
    const known = put.get(whose);
    if (known !== undefined) return known;
    const files = whose === everybody ? [...added.values()].flat() : (added.get(whose) ?? []);
    const names = pMap(files, async ({ file, bytes }) => [file, await store.put(bytes)] as const, {
      concurrency,
    }).then((entries) => Object.fromEntries(entries));
    put.set(whose, names);
    return names;
  };
}
