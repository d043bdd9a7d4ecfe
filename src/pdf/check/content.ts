import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { tags } from "../../messages/pdf/norm.ts";
import { pdfPlaces } from "../../messages/pdf/printing.ts";
import { reading } from "../../messages/pdf/reading.ts";
import type { PageContent, TextRun } from "../content/page-content.ts";
import { type Draft, oneSpaced } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { contentKey, elementsIn, leavesIn } from "../structure/tree.ts";

function placeOf(content: PageContent): string {
  const page = pdfPlaces.page(content.number);
  return content.form === undefined ? page : `${page}, form XObject`;
}

/** Form XObjects that take part in the structure: their content is looked at on its own. */
function taggedForms(document: Draft): Set<PDFRef> {
  return new Set(
    document.contents.flatMap(({ form, structParents }) =>
      form === undefined || structParents === undefined ? [] : form,
    ),
  );
}

/** Everything painted is in the structure or an artifact, and never both. */
export function* contentIsMarked(document: Draft): Generator<PdfFault> {
  const tagged = taggedForms(document);
  for (const content of document.contents) {
    if (content.form !== undefined && !tagged.has(content.form)) continue;
    const place = placeOf(content);
    if (!content.painted.isBalanced) {
      yield {
        clause: "ISO 32000-1 14.6",
        place,
        what: tags.unclosed(),
        fix: reading.ourFault(),
      };
    }
    for (const { kind, marks, operation } of content.painted.paintings) {
      const name = content.text.slice(operation.start + 1, operation.nameStart).trim();
      const form = kind === "xobject" ? content.forms.get(name) : undefined;
      const isArtifact = marks.some((mark) => mark.isArtifact);
      const isContent = marks.some((mark) => mark.mcid !== undefined);
      if (form !== undefined && tagged.has(form)) {
        if (!isArtifact) continue;
        yield {
          clause: "PDF/UA-1 7.1-1",
          place,
          what: tags.contentInArtifact(),
          fix: reading.ourFault(),
        };
      } else if (isArtifact && isContent) {
        yield {
          clause: "PDF/UA-1 7.1-1, 7.1-2",
          place,
          what: tags.both(),
          fix: reading.ourFault(),
        };
      } else if (!isArtifact && !isContent) {
        const what = tags.neither(kind);
        yield { clause: "PDF/UA-1 7.1-3", place, what, fix: reading.ourFault() };
      }
    }
  }
}

/** What may be said in the margins: 30 mm from the sheet's edge, in points. */
const marginBand = 85;

/** A soft hyphen at a line's end is one only in the structure. */
const shownLetters = (text: string): string => text.replace(/[\s\u00AD\u2010-]/gu, "");

/** The texts of the cells of all tables: of head and foot, which each page repeats, the structure has them once. */
function cellTexts(document: Draft): Set<string> {
  const texts = new Set<string>();
  for (const cell of elementsIn(document.roots)) {
    if (cell.type !== "TH" && cell.type !== "TD") continue;
    for (const leaf of leavesIn([cell])) {
      const runs = leaf.kind === "content" ? document.pieces.get(contentKey(leaf))?.runs : undefined;
      for (const { text } of runs ?? []) texts.add(shownLetters(text));
    }
  }
  return texts;
}

function isRepetition(
  content: PageContent,
  { painting, text }: TextRun,
  cells: ReadonlySet<string>,
): boolean {
  return painting.marks.some(
    ({ isArtifact, opening }) =>
      isArtifact &&
      content.text.slice(opening.start, opening.end).includes("/Pagination") &&
      cells.has(shownLetters(text)),
  );
}

/** Words outside the margins are in the structure: CSS-generated text and hidden text would be lost to a screen reader. */
export function* wordsAreInStructure(document: Draft): Generator<PdfFault> {
  const tagged = taggedForms(document);
  const cells = cellTexts(document);
  for (const content of document.contents) {
    const isWholeArtifact = content.form !== undefined && !tagged.has(content.form);
    const lost = content.runs.filter((run) => {
      const { painting, text } = run;
      if (!isWholeArtifact && !painting.marks.some((mark) => mark.isArtifact)) return false;
      const isInMargin = painting.y < marginBand || painting.y > content.height - marginBand;
      if (isInMargin && !isWholeArtifact) return false;
      return /\p{L}{2}/u.test(text) && !isRepetition(content, run, cells);
    });
    if (lost.length === 0) continue;
    const words = oneSpaced(lost.map((run) => run.text).join(" ")).slice(0, 80);
    yield {
      code: "KS107",
      clause: "PDF/UA-1 7.1-2",
      words: [words],
      place: placeOf(content),
      ...reading.lostWords(words),
    };
  }
}

function* parentTreeEntries(node: PDFDict): Generator<readonly [number, unknown]> {
  const numbers = node.lookupMaybe(PDFName.of("Nums"), PDFArray);
  for (let i = 0; numbers !== undefined && i + 1 < numbers.size(); i += 2) {
    yield [numbers.lookup(i, PDFNumber).asNumber(), numbers.get(i + 1)];
  }
  const kids = node.lookupMaybe(PDFName.of("Kids"), PDFArray);
  for (let i = 0; kids !== undefined && i < kids.size(); i += 1)
    yield* parentTreeEntries(kids.lookup(i, PDFDict));
}

/** Every marked piece is in the structure once, and the parent tree leads back from it to the same element. */
export function* parentTreeAgrees(document: Draft): Generator<PdfFault> {
  const { pdf } = document;
  const clause = "ISO 32000-1 14.7.4.4";
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of("ParentTree"), PDFDict);
  const entries = new Map(tree === undefined ? [] : parentTreeEntries(tree));
  const owned = new Set<string>();
  for (const element of elementsIn(document.roots)) {
    for (const kid of element.kids) {
      if (kid.kind === "element") continue;
      if (kid.kind === "object") {
        const key = pdf.context
          .lookup(kid.object, PDFDict)
          .lookupMaybe(PDFName.of("StructParent"), PDFNumber);
        if (key !== undefined && entries.get(key.asNumber()) === element.ref) continue;
        yield {
          clause,
          place: element.type,
          what: tags.notLedTo(),
          fix: reading.ourFault(),
        };
        continue;
      }
      const id = contentKey(kid);
      const stream = pdf.context.lookup(kid.form ?? kid.page);
      const dict = stream instanceof PDFStream ? stream.dict : stream;
      const key =
        dict instanceof PDFDict ? dict.lookupMaybe(PDFName.of("StructParents"), PDFNumber) : undefined;
      const list = entries.get(key?.asNumber() ?? -1);
      const owners = list instanceof PDFRef ? pdf.context.lookup(list) : list;
      const isLed = owners instanceof PDFArray && owners.get(kid.mcid) === element.ref;
      const isThere = document.pieces.has(id);
      if (!isThere || owned.has(id) || !isLed) {
        yield {
          // An element that leads to nothing says nothing wrong.
          clause: isThere ? clause : "elements lead to content",
          place: element.type,
          what: tags.disagree(id),
          fix: reading.ourFault(),
        };
      }
      owned.add(id);
    }
  }
  for (const [id, piece] of document.pieces) {
    if (owned.has(id)) continue;
    yield {
      clause,
      place: placeOf(piece.page),
      what: tags.unowned(id),
      fix: reading.ourFault(),
    };
  }
}
