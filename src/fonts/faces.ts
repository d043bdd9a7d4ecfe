import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fontTables } from "./tables.ts";

/** Where a face is used: `paper` alone, because a screen has signs of its own and a phone should not fetch these. */
export type FaceUse = "everywhere" | "paper";

/** The letters of one part of the world, in the two weights that pages and PDFs print. */
export interface Face {
  /** The family as style sheets name it. */
  readonly family: string;
  readonly use: FaceUse;
  /** The files of both weights, as packages name them. */
  readonly files: Readonly<Record<Weight, string>>;
  /** The same letters in a format whose character map can be read without unpacking the rest. */
  readonly maps: Readonly<Record<Weight, string>>;
}

/** The weights that are printed. */
export type Weight = 400 | 700;

/** The weights that are printed, the usual one first. */
export const weights: readonly Weight[] = [400, 700];

function fontsource(name: string, subset: string, family: string): Face {
  const file = (weight: Weight) => `@fontsource/${name}/files/${name}-${subset}-${weight}-normal`;
  return {
    family,
    use: "everywhere",
    files: { 400: `${file(400)}.woff2`, 700: `${file(700)}.woff2` },
    maps: { 400: `${file(400)}.woff`, 700: `${file(700)}.woff` },
  };
}

const dejaVu = {
  400: "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  700: "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
};

/**
 * Every face that may be printed, the one that is asked first on top. All are static: Chromium would embed a variable
 * font as Type 3. The last one has the signs, and a place for every mark above or below a letter.
 */
export const faces: readonly Face[] = [
  fontsource("atkinson-hyperlegible-next", "latin", "Atkinson Hyperlegible Next"),
  fontsource("atkinson-hyperlegible-next", "latin-ext", "Atkinson Hyperlegible Next"),
  fontsource("noto-sans", "latin-ext", "Noto Sans"),
  fontsource("noto-sans", "vietnamese", "Noto Sans"),
  fontsource("noto-sans", "cyrillic", "Noto Sans"),
  fontsource("noto-sans", "cyrillic-ext", "Noto Sans"),
  fontsource("noto-sans", "greek", "Noto Sans"),
  fontsource("noto-sans", "greek-ext", "Noto Sans"),
  fontsource("ibm-plex-sans-arabic", "arabic", "IBM Plex Sans Arabic"),
  fontsource("noto-sans-hebrew", "hebrew", "Noto Sans Hebrew"),
  {
    family: "DejaVu Sans",
    use: "paper",
    files: dejaVu,
    maps: dejaVu,
  },
];

/** The file's own name, under which it is published. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Reads a font file from its package. */
export function fontBytes(path: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(path));
}

/** The families in the order in which they are asked, as `font-family` names them. */
export function families(use: FaceUse): readonly string[] {
  const used = faces.filter((face) => use === "paper" || face.use === "everywhere");
  return [...new Set(used.map(({ family }) => family))];
}

/** What tells one build of a font from every other (OpenType 1.9, head): revision, units, and when it was made and changed. */
export function buildOf(head: Buffer): string {
  return head.toString("hex", 4, 8) + head.toString("hex", 18, 36);
}

const buildOfFont = (font: Buffer): string => buildOf(fontTables(font).table("head"));

let builds: ReadonlySet<string> | undefined;

/**
 * Whether a font program is made of a font of our packages, or of one of those builds; one of the machine can have the
 * same name.
 */
export function isOurFont(program: Buffer, others: readonly string[] = []): boolean {
  builds ??= new Set(
    faces.flatMap(({ maps }) => weights.map((weight) => buildOfFont(fontBytes(maps[weight])))),
  );
  const build = buildOfFont(program);
  return builds.has(build) || others.includes(build);
}
