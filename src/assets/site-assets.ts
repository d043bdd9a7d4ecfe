import { type FaceUse, faces, fileName, fontBytes, weights } from "../fonts/index.ts";
import { pictogramSheet } from "../render/pictogram.ts";
import { markSvg, siteColour } from "../theme/index.ts";
import { clientScripts } from "./client-scripts.ts";
import { licencesText } from "./licences.ts";
import {
  documentStylesheet,
  kindStylesheet,
  lettersStylesheet,
  sheetKinds,
  siteStylesheet,
} from "./stylesheet.ts";

/** Files by their path below `/assets/`. */
export type AssetFiles = ReadonlyMap<string, string | Uint8Array>;

/** The font files that are used there, by their names below `/assets/fonts/`. */
export function fontFiles(use: FaceUse): ReadonlyMap<string, Uint8Array> {
  const used = faces.filter((face) => face.use === use);
  const files = used.flatMap((face) => weights.map((weight) => face.files[weight]));
  return new Map(files.map((file) => [fileName(file), fontBytes(file)]));
}

/** Gives every asset that all pages share: stylesheets, fonts, scripts, icon, pictograms, licences. */
export function siteAssets(): AssetFiles {
  const files = new Map<string, string | Uint8Array>();
  files.set("site.css", siteStylesheet("fonts/"));
  for (const kind of sheetKinds) files.set(`${kind}.css`, kindStylesheet(kind));
  files.set("letters.css", lettersStylesheet("fonts/"));
  files.set("icon.svg", markSvg(siteColour));
  files.set("pictograms.svg", pictogramSheet());
  files.set("LICENSES.txt", licencesText());
  for (const [file, bytes] of fontFiles("everywhere")) files.set(`fonts/${file}`, bytes);
  for (const [file, bytes] of clientScripts()) files.set(file, bytes);
  return files;
}

/** Gives every asset of a paper: its stylesheet and the fonts. */
export function paperAssets(): AssetFiles {
  const files = new Map<string, string | Uint8Array>([["document.css", documentStylesheet()]]);
  for (const use of ["everywhere", "paper"] as const) {
    for (const [file, bytes] of fontFiles(use)) files.set(`fonts/${file}`, bytes);
  }
  return files;
}
