import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { UserConfig } from "@11ty/eleventy";
import { type FaceUse, faces, fileName, fontBytes, weights } from "../fonts/index.ts";
import { pictogramSheet } from "../render/pictogram.ts";
import { slashed } from "../report/shown-path.ts";
import { licencesText } from "./licences.ts";
import { recordOf } from "./record.ts";
import { siteRequest } from "./site-request.ts";
import { kindStylesheet, lettersStylesheet, sheetKinds, siteStylesheet } from "./stylesheet.ts";

const client = fileURLToPath(new URL("../client/", import.meta.url));

/** The font files that are used there, by their names below `/assets/fonts/`. */
export function fontFiles(use: FaceUse): ReadonlyMap<string, Uint8Array> {
  const used = faces.filter((face) => face.use === use);
  const files = used.flatMap((face) => weights.map((weight) => face.files[weight]));
  return new Map(files.map((file) => [fileName(file), fontBytes(file)]));
}

/** The site's mark: a ruled sheet with a tick. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#14325c"/><path d="M8 17l6 6L25 9" fill="none" stroke="#fff" stroke-width="4"/></svg>\n`;

/** Writes what all pages share into `assets/`; it belongs to the whole site and to its shared part. */
export function assets(configuration: UserConfig): void {
  configuration.on("eleventy.after", async ({ directories }) => {
    const { part, site } = siteRequest(configuration);
    if (part === "municipality") return;
    const record = recordOf(configuration);
    for (const [path, body] of siteAssets(site.pathPrefix)) {
      await record.write(directories.output, `assets/${path}`, body);
    }
  });
}

/**
 * Gives every asset that all pages share by its path below `/assets/`: stylesheet, fonts, scripts, icon, pictograms, licences.
 * `pathPrefix` starts and ends with a slash and goes into the addresses of the fonts.
 */
export function siteAssets(pathPrefix: string): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  files.set("site.css", siteStylesheet(`${pathPrefix}assets/fonts/`));
  for (const kind of sheetKinds) files.set(`${kind}.css`, kindStylesheet(kind));
  files.set("letters.css", lettersStylesheet(`${pathPrefix}assets/fonts/`));
  files.set("icon.svg", icon);
  files.set("pictograms.svg", pictogramSheet());
  files.set("LICENSES.txt", licencesText());
  for (const [file, bytes] of fontFiles("everywhere")) files.set(`fonts/${file}`, bytes);
  for (const path of readdirSync(client, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(".js")) files.set(slashed(path), readFileSync(join(client, path)));
  }
  return files;
}
