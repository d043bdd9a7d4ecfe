import { senseless } from "./senseless.ts";
import { plainText } from "./text.ts";

/** What stands for the place of words that are the editor's own and in no source. */
export const oursMark = "ours";

/** Where in its source a statement stands. */
export interface Place {
  /** For readers, for example `side 7, løbende tekst`; empty where only numbers are written. */
  readonly words: string;
  /** The sentences of the source, as `npm run trace` numbers them; each once, in their order. */
  readonly sentences: readonly number[];
  /** The words are the editor's own. */
  readonly isOurs: boolean;
}

const written = /^([^[\]]*)(?:\[([^[\]]*)\])?$/;
const range = /^(\d{1,5})(?:[-–](\d{1,5}))?$/;

/** Reads a place as it is written: words, `[12, 14-16]`, both, or `ours`; undefined for anything else. */
export function placeIn(text: string): Place | undefined {
  const [found, words = "", numbers] = written.exec(text.trim()) ?? [];
  if (found === undefined) return undefined;
  if (found === oursMark) return { words: "", sentences: [], isOurs: true };
  const ranges = numbers === undefined ? [] : numbers.split(",").map(rangeIn);
  if (ranges.some((each) => each === undefined)) return undefined;
  const sentences = [...new Set(ranges.flatMap((each) => each ?? []))].toSorted((a, b) => a - b);
  return { words: words.trim(), sentences, isOurs: false };
}

function rangeIn(text: string): readonly number[] | undefined {
  const [, first, last = first] = range.exec(text.trim()) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || from < 1 || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Gives the words of a place, which are what readers are shown of it. */
export function placeWords(text = ""): string {
  return placeIn(text)?.words ?? "";
}

/** Where in the source a statement stands: in words a reader can follow, by the numbers of its sentences, or both. */
export const place = plainText
  .refine((text) => placeIn(text) !== undefined, senseless("place-unreadable"))
  .meta({
    description: "Hvor det står i kilden, for eksempel: side 7, løbende tekst [12, 14-16].",
  });

/** The place of what readers are told to stand in different places: without words they could not find it. */
export const toldPlace = place.refine((text) => placeWords(text) !== "", senseless("place-without-words"));

/** The place of a statement, or of all below it that name none. No page prints it; `npm run trace` reads it. */
export const where = place.optional().meta({
  description:
    "Hvor i kilden det står: numre på kildens sætninger, som npm run trace viser dem, og ord, hvis de hjælper. Skriv „ours“, når sætningen er jeres egen og ikke kildens. Gælder også alt derunder, der ikke selv har et where.",
  examples: ["[12, 14-16]", "tabellen, rækken om omfang [88-90]", "ours"],
  reader: "Intet. npm run trace stiller kilden og standarden ved siden af hinanden.",
});

/** The place of a part that cannot name it itself; `what` is what it is called in the middle of a sentence. */
export function whereOf(what: string): typeof where {
  return where.meta({
    description: `Hvor i kilden ${what} står.`,
    examples: ["[12, 14-16]"],
    reader: "Intet.",
  });
}

/** Numbers of sentences alone. */
export const sentenceNumbers = place
  .refine(
    (text) => (placeIn(text)?.sentences.length ?? 0) > 0 && placeWords(text) === "",
    senseless("place-unreadable"),
  )
  .meta({
    description: "Numrene på kildens sætninger, som npm run trace viser dem.",
    examples: ["[3, 17-19]"],
    reader: "Intet.",
  });
