import { characterMap } from "./character-map.ts";
import { type Face, faces, fontBytes, weights } from "./faces.ts";
import { fontTables } from "./tables.ts";

const read = new Map<Face, ReadonlySet<number>>();
const asked = new Map<Face, ReadonlySet<number>>();

/** The characters that a face has in both weights; read once. */
export function charactersOf(face: Face): ReadonlySet<number> {
  const known = read.get(face);
  if (known !== undefined) return known;
  const [regular, bold] = weights.map(
    (weight) => new Set(characterMap(fontTables(fontBytes(face.maps[weight])).table("cmap")).keys()),
  ) as [Set<number>, Set<number>];
  const both = regular.intersection(bold);
  // Control characters are no letters, and no reason to fetch a font.
  const shown = new Set([...both].filter((character) => character >= 0x20));
  read.set(face, shown);
  return shown;
}

/**
 * The characters for which a face is asked: those that no earlier face has, and its marks, because a letter and its
 * marks are set from one face. The face on paper is asked for whatever is left.
 */
export function askedFor(face: Face): ReadonlySet<number> {
  const known = asked.get(face);
  if (known !== undefined) return known;
  const all = charactersOf(face);
  if (face.use === "paper") return all;
  const marks = [...all].filter((character) => /\p{M}/u.test(String.fromCodePoint(character)));
  const earlier = faces.slice(0, faces.indexOf(face)).map(charactersOf);
  const own = earlier.reduce<ReadonlySet<number>>((left, one) => left.difference(one), all);
  const result = own.union(new Set(marks));
  asked.set(face, result);
  return result;
}

/** What has no shape of its own: joiners, marks of direction, places where a word may break. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}]$/u;

/** Chromium asks the machine for a picture in colour where a text holds one of these, whatever our fonts have. */
const picture = /\p{Emoji_Presentation}|\p{Emoji_Modifier}|\u{FE0F}|\u{20E3}/u;

const clusters = new Intl.Segmenter("da", { granularity: "grapheme" });

/** Whether a character that a reader sees as one is a picture (emoji). */
export function isPicture(cluster: string): boolean {
  return picture.test(cluster);
}

/** Whether one face has all of a character that a reader sees as one: a letter and its marks are set from one font. */
function isCovered(cluster: string): boolean {
  const seen = Array.from(cluster).filter((character) => !unseen.test(character));
  if (seen.length === 0) return true;
  return faces.some((face) => {
    const characters = askedFor(face);
    return seen.every((character) => characters.has(character.codePointAt(0) ?? 0));
  });
}

/** Everything that most texts hold, so that they are not looked at letter by letter. */
const usual = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF–—‘’“”„…•€]*$/u;

/** Gives what of a text no font of ours has, each once, as a reader sees it: a letter with its marks is one. */
export function uncoveredIn(text: string): readonly string[] {
  if (usual.test(text)) return [];
  const found = [...clusters.segment(text.normalize())].map(({ segment }) => segment);
  return [...new Set(found.filter((cluster) => isPicture(cluster) || !isCovered(cluster)))];
}
