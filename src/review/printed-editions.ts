import type { Municipality, StandardRecord } from "../model/index.ts";
import { documentRenderer } from "../render/document.ts";
import { type DocumentView, municipalityDocuments } from "../view/document-view.ts";
import type { FullPart } from "../view/full-parts.ts";
import { partsIn } from "../view/full-view.ts";
import type { SiteContext } from "../view/site-context.ts";

/** How many words the editions of a standard show their readers: labels, explanations and what is made from the data too. */
export interface PrintedEditions {
  readonly full: {
    readonly page: number;
    /** Without the short answer, the contacts and the apparatus. */
    readonly body: number;
    /** National notes, hard words, what is not stated, the law, and where the text is from. */
    readonly apparatus: number;
  };
  readonly easyRead?: {
    readonly page: number;
    readonly summary: number;
    /** The sections, without cards of contacts. */
    readonly body: number;
    readonly sections: number;
  };
  readonly checklist?: number;
}

const apparatusKinds: readonly FullPart["kind"][] = ["national", "words", "notStated", "law", "source"];

let render: ReturnType<typeof documentRenderer> | undefined;

/** Counts the words of a standard's editions as they are printed. */
export function printedEditions(
  record: StandardRecord,
  municipality: Municipality,
  site: SiteContext,
): PrintedEditions {
  const documents = municipalityDocuments({ ...municipality, records: [record] }, site);
  const full = documents.find((one) => one.template === "full");
  if (full === undefined) throw new TypeError("A standard has a full edition.");
  const easy = documents.find((one) => one.template === "easy-read");
  const checklist = documents.find((one) => one.template === "checklist");
  return {
    full: fullWords(full),
    ...(easy === undefined ? {} : { easyRead: easyWords(easy) }),
    ...(checklist === undefined ? {} : { checklist: wordsIn(htmlOf(checklist)) }),
  };
}

function fullWords(document: DocumentView & { readonly template: "full" }): PrintedEditions["full"] {
  const html = htmlOf(document);
  const words = wordsByPart(html, fullEnds);
  const { shortAnswer } = document.view;
  const parts = partsIn(document.view);
  const sumOf = (kinds: readonly FullPart["kind"][]) =>
    sum(parts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => words.get(id) ?? 0));
  const page = wordsIn(html);
  const apparatus = sumOf(apparatusKinds);
  return {
    page,
    body:
      page -
      wordsIn(html.slice(0, html.indexOf("<h2"))) -
      apparatus -
      sumOf(["contacts"]) -
      (words.get(shortAnswer.id) ?? 0),
    apparatus,
  };
}

function easyWords(
  document: DocumentView & { readonly template: "easy-read" },
): NonNullable<PrintedEditions["easyRead"]> {
  const html = htmlOf(document);
  const { sections } = document.view;
  const words = wordsByPart(html.replace(contactCard, ""), easyEnds);
  return {
    page: wordsIn(html),
    summary: wordsByPart(html, easyEnds).get(document.summaryPart.id) ?? 0,
    body: sum(sections.map(({ id }) => words.get(id) ?? 0)),
    sections: sections.length,
  };
}

function htmlOf(document: DocumentView): string {
  render ??= documentRenderer();
  const html = render(document, 0);
  if (html === undefined) throw new TypeError(document.path);
  return html.slice(html.indexOf("<body"));
}

const fullEnds = /(?=<h[23]\b[^>]* id=)/;
const easyEnds = /(?=<h2\b)|<\/section>/;

/** A card of a contact, whose hours may stand in a list of their own. */
const contactCard = /<div class="contact">(?:(?!<\/?div).)*(?:<div.*?<\/div>(?:(?!<\/?div).)*)?<\/div>/gs;

/** Counts the words of each part, by the anchor of its heading: up to the next heading or, in easy read, to its own end. */
function wordsByPart(html: string, ends: RegExp): ReadonlyMap<string, number> {
  return new Map(
    html.split(ends).flatMap((part): [string, number][] => {
      const id = /^<h[23]\b[^>]*? id="([^"]+)"/.exec(part)?.[1];
      return id === undefined ? [] : [[id, wordsIn(part)]];
    }),
  );
}

const unread = /<(style|script|svg)\b.*?<\/\1>/gs;
const blocks = /<\/?(?:p|li|ul|ol|dl|dt|dd|h[1-6]|div|section|table|caption|tr|th|td|br)\b[^>]*>/g;

/** Counts what stands between blanks and has a letter or a digit. */
function wordsIn(html: string): number {
  const text = html
    .replace(unread, " ")
    .replace(blocks, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&#?\w+;/g, " ")
    .replaceAll("\u00ad", "");
  return text.split(/\s+/).filter((token) => /[\p{L}\d]/u.test(token)).length;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
