import { askedFor, charactersOf } from "./coverage.ts";
import { type Face, type FaceUse, faces, fileName, weights } from "./faces.ts";

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

/**
 * The `@font-face` rules of all faces that are used there; `folder` is the address of the font files. The face on
 * paper has no range: a browser asks it last of all, and for a letter and its mark together.
 */
export function fontFaceRules(use: FaceUse, folder: string): string {
  const used = faces.filter((face) => use === "paper" || face.use === "everywhere");
  return used.flatMap((face) => weights.map((weight) => rule(face, weight, folder))).join("");
}

function rule(face: Face, weight: keyof Face["files"], folder: string): string {
  const file = fileName(face.files[weight]);
  const range = face.use === "paper" ? "" : `;unicode-range:${unicodeRange(face)}`;
  return `@font-face{font-family:"${face.family}";src:url("${folder}${file}");font-weight:${weight};font-display:swap${range}}`;
}
