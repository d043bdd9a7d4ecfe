import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Content } from "../model/index.ts";
import { pictogramSheet } from "../render/pictogram.ts";
import { siteStylesheet, themeStylesheet } from "./stylesheet.ts";

const fontPackage = join(
  dirname(createRequire(import.meta.url).resolve("@fontsource/atkinson-hyperlegible-next/package.json")),
  "files",
);
const client = fileURLToPath(new URL("../client/", import.meta.url));

/** The static font files that pages and PDFs use: Chromium would embed a variable font as Type 3. */
export const fontFiles = ["latin-400-normal", "latin-700-normal"].map(
  (face) => `atkinson-hyperlegible-next-${face}.woff2`,
);

/** The site's mark: a ruled sheet with a tick. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#14325c"/><path d="M8 17l6 6L25 9" fill="none" stroke="#fff" stroke-width="4"/></svg>\n`;

/**
 * Gives every asset of the site by its path below `/assets/`: stylesheet, themes, fonts, scripts, icon.
 * `pathPrefix` starts and ends with a slash and goes into the addresses of the fonts.
 */
export function siteAssets(content: Content, pathPrefix: string): ReadonlyMap<string, string | Uint8Array> {
  const assets = new Map<string, string | Uint8Array>();
  assets.set("site.css", siteStylesheet(`${pathPrefix}assets/fonts/`));
  assets.set("icon.svg", icon);
  assets.set("pictograms.svg", pictogramSheet());
  for (const { profile } of content.municipalities) {
    assets.set(`themes/${profile.id}.css`, themeStylesheet(profile));
  }
  for (const file of fontFiles) assets.set(`fonts/${file}`, readFileSync(join(fontPackage, file)));
  for (const file of readdirSync(client).filter((name) => name.endsWith(".js"))) {
    assets.set(file, readFileSync(join(client, file)));
  }
  return assets;
}

/** Writes the assets into a site's folder. */
export async function writeAssets(
  assets: ReadonlyMap<string, string | Uint8Array>,
  site: string,
): Promise<void> {
  for (const [path, body] of assets) {
    const file = join(site, "assets", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
}
