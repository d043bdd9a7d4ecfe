import { reading } from "../../messages/pdf/reading.ts";
import type { Draft } from "../draft.ts";
import type { PdfFault } from "../problem.ts";
import { contentKey, type Kid } from "../structure/tree.ts";
import { documentText } from "../text/html-text.ts";
import { blanks, lettersOf } from "../text/ignored.ts";

/** The texts of the structure in reading order; the numbers of a list are made by the browser and left out. */
function* spokenTexts(document: Draft, kids: readonly Kid[]): Generator<string> {
  for (const kid of kids) {
    if (kid.kind === "element") {
      if (kid.type !== "Lbl") yield* spokenTexts(document, kid.kids);
    } else if (kid.kind === "content") {
      for (const { text } of document.pieces.get(contentKey(kid))?.runs ?? []) yield text;
    }
  }
}

/** Letters shown around a difference, on each side. */
const context = 24;

function around(text: string, place: number): string {
  return `${text.slice(Math.max(0, place - context), place)}▸${text.slice(place, place + context)}`;
}

/** The letters on both sides of a place together, and those of each side: a difference can be where two texts meet. */
function wordsAround(text: string, place: number): string[] {
  const [before, after] = [
    text.slice(Math.max(0, place - context), place),
    text.slice(place, place + context),
  ];
  return [before + after, after, before];
}

/** The structure reads like the HTML: every letter, in the HTML's order, with a space between the same words. */
export function* structureReadsLikeHtml(document: Draft): Generator<PdfFault> {
  const html = documentText(document.job);
  const spoken = [...spokenTexts(document, document.roots)].join("").toLowerCase();
  const letters = lettersOf(spoken);
  if (letters !== html.letters) {
    let place = 0;
    while (letters[place] === html.letters[place]) place += 1;
    yield {
      code: "KS107",
      clause: "reading order",
      words: wordsAround(html.letters, place),
      place: around(html.letters, place),
      ...reading.otherWords(around(letters, place), around(html.letters, place)),
    };
    return;
  }
  let place = 0;
  let hadSpace = true;
  for (const character of spoken) {
    if (/\s/u.test(character)) {
      hadSpace = true;
      continue;
    }
    if (blanks.test(character)) continue;
    if (!hadSpace && html.hasSpaceBefore(place)) {
      yield {
        code: "KS107",
        clause: "PDF/UA-1 7.1 (ISO 32000-1, 14.8.2.5)",
        words: wordsAround(letters, place),
        place: around(letters, place),
        what: reading.joinedWords(around(letters, place)),
        fix: reading.ourFault(),
      };
    }
    hadSpace = false;
    place += character.length;
  }
}
