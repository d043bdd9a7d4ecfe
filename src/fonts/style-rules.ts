import { askedFor, charactersOf } from "./coverage.ts";
import { type Face, faces, fileName, weights } from "./faces.ts";

const hex = (character: number): string => character.toString(16).toUpperCase();

/**
 * The characters for which a browser fetches a face, as `unicode-range`. Gaps that no other face fills are bridged: the
 * rule weighs less, and what no face has is refused before anything is printed.
 */
function unicodeRange(face: Face): string {
  const own = askedFor(face);
  const others = new Set(
    faces.filter(({ use }) => use === "everywhere").flatMap((other) => [...charactersOf(other)]),
  );
  const ranges: [first: number, last: number][] = [];
  for (const character of [...own].toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    const isBridged =
      range !== undefined && character - range[1] < 256 && !hasBetween(others, range[1], character);
    if (isBridged) range[1] = character;
    else ranges.push([character, character]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
}

function hasBetween(characters: ReadonlySet<number>, first: number, last: number): boolean {
  for (let between = first + 1; between < last; between += 1) if (characters.has(between)) return true;
  return false;
}

/** Which rules a style sheet holds: those of every page, those of pages with rarer letters, or all of a PDF. */
export type FaceRules = "usual" | "rare" | "paper";

function facesOf(rules: FaceRules): readonly Face[] {
  if (rules === "paper") return faces;
  const onScreen = faces.filter(({ use }) => use === "everywhere");
  return rules === "usual" ? onScreen.slice(0, 1) : onScreen.slice(1);
}

/**
 * The `@font-face` rules of a style sheet; `folder` is the address of the font files. The face on paper alone has no
 * range: a browser asks it last of all, and for a letter and its mark together.
 */
export function fontFaceRules(rules: FaceRules, folder: string): string {
  return facesOf(rules)
    .flatMap((face) => weights.map((weight) => rule(face, weight, folder, rules)))
    .join("");
}

let rare: ReadonlySet<number> | undefined;

/** Whether a page holds a letter of a face that not every page has. */
export function hasRareLetters(html: string): boolean {
  rare ??= new Set(facesOf("rare").flatMap((face) => [...askedFor(face)]));
  for (const [letter] of html.matchAll(/[^\0-\u00FF\u2000-\u206F]/gu)) {
    if (rare.has(letter.codePointAt(0) ?? 0)) return true;
  }
  return false;
}

function rule(face: Face, weight: keyof Face["files"], folder: string, rules: FaceRules): string {
  const file = fileName(face.files[weight]);
  // What every page is set in is loaded by every page: a range would only weigh.
  const range = face.use === "paper" || rules === "usual" ? "" : `;unicode-range:${unicodeRange(face)}`;
  return `@font-face{font-family:"${face.family}";src:url("${folder}${file}");font-weight:${weight};font-display:swap${range}}`;
}
