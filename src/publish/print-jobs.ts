import { paperAssets } from "../assets/index.ts";
import type { Sources } from "../load/index.ts";
import type { PrintJob } from "../pdf/index.ts";
import { documentRenderer, templatesVersion } from "../render/document.ts";
import type { ContentFile } from "../view/content-file.ts";
import type { DocumentView } from "../view/document-view.ts";
import { texts } from "../view/texts.ts";
import { textOrigin } from "./text-origin.ts";

/** Easy read is three sheets where that is enough for no question to go on overleaf. */
const threeSheets = { mostPages: 6 };

/** A checklist is handed out as one sheet: its second page is at least half full, or it has none. */
const oneSheet = { leastFilled: 0.5, mostPages: 2 };

/** A sheet is set by its two sides, easy read by its questions, a table by its rows. */
const untypeset: readonly DocumentView["template"][] = ["checklist", "easy-read", "comparison"];

/** A last page with less than a third is worth a little less room between the lines. */
const typeset = { isTypeset: true, leastFilled: 0.35 };

/** Makes the print job of each document when its turn comes, so that only what is being printed is rendered. */
export function* printJobs(documents: Iterable<DocumentView>, sources: Sources): Generator<PrintJob> {
  const make = printJobMaker(sources);
  for (const document of documents) yield make(document);
}

/** Gives the function that makes the print job of a document; without `sources` no job knows where its texts are written. */
export function printJobMaker(sources?: Sources): (document: DocumentView) => PrintJob {
  const render = documentRenderer();
  const tighterVersion = templatesVersion();
  return (document) => {
    const html = render(document, 0);
    if (html === undefined) throw new Error(`${document.template} has no usual density.`);
    const origin = sources && textOrigin(document, sources);
    return {
      path: document.path,
      html,
      tighter: (step) => render(document, step),
      tighterVersion,
      ...(untypeset.includes(document.template) ? {} : typeset),
      ...(document.template === "checklist" ? oneSheet : {}),
      ...(document.template === "easy-read" ? threeSheets : {}),
      ...(document.contents.length > 0
        ? { withContents: (step: number) => render(document, step, true) }
        : {}),
      title: document.title,
      lang: "da",
      author: document.author,
      subject: document.subject,
      date: document.date,
      outline: document.outline,
      ...(origin === undefined ? {} : { origin }),
      ...(document.fontBuilds === undefined ? {} : { fontBuilds: document.fontBuilds }),
      ...(document.template === "book" || document.template === "booklet" || document.template === "package"
        ? { pageNumbersFor: "contents" as const }
        : {}),
      ...(document.template === "booklet" ? { booklet: texts.paper.sheets } : {}),
    };
  };
}

/** Gives what an address below `/assets/` leads to; undefined where it leads nowhere. */
type Assets = (path: string) => Uint8Array | undefined;

/** Gives the assets that PDFs may load, with what the content adds; anything else is refused while printing. */
export function printAssets(added: readonly ContentFile[] = []): Assets {
  const own = addedAssets(added);
  const ours = paperAssets();
  return (path) => {
    const body = own(path) ?? ours.get(belowAssets(path));
    return typeof body === "string" ? new TextEncoder().encode(body) : body;
  };
}

/** Gives the assets that the content adds, and nothing else. */
export function addedAssets(added: readonly ContentFile[]): Assets {
  const files = new Map(added.map(({ file, bytes }) => [belowAssets(`/${file}`), bytes]));
  return (path) => files.get(belowAssets(path));
}

function belowAssets(path: string): string {
  return path.replace(/^\/(?:assets\/)?/, "");
}
