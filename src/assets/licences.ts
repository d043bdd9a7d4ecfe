import { readdirSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { faces } from "../fonts/index.ts";
import { output } from "../messages/publish.ts";
import { pictogramPackage } from "../render/pictogram.ts";
import { UserError } from "../report/user-error.ts";
import { searchPackage } from "../search/pagefind.ts";

/** The package of a file, as an import names it: `@fontsource/noto-sans/files/…`. */
const packageOf = (file: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? file;

/** The packages of which files are published, on pages or inside PDFs. */
export const publishedPackages: readonly string[] = [
  ...new Set(faces.map(({ files }) => packageOf(files[400]))),
  pictogramPackage,
  searchPackage,
];

/** Gives the licences of everything that is published, as their packages have them: each asks to go with its files. */
export function licencesText(): string {
  const others = publishedPackages.map((name) => findPackageJSON(name, import.meta.url));
  return [findPackageJSON(import.meta.url), ...others].map((manifest = "") => licenceOf(manifest)).join("\n");
}

/** Gives the licence of the package with this `package.json`, under its name. Throws UserError where it has none. */
export function licenceOf(manifest: string): string {
  const { name, version } = JSON.parse(readFileSync(manifest, "utf8")) as { name: string; version: string };
  const texts = licenceTexts(dirname(manifest));
  if (texts.length === 0) {
    throw new UserError(output.noLicence(name));
  }
  const title = `${name} ${version}`;
  return [title, "=".repeat(title.length), "", ...texts.map((text) => `${text.trim()}\n`)].join("\n");
}

/** The texts of the files called LICENSE in a folder, or of all files of a folder that is called so. */
function licenceTexts(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(?:licen[cs]e|copying|notice)/iu.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return readdirSync(path)
        .toSorted()
        .map((name) => join(path, name));
    })
    .map((path) => readFileSync(path, "utf8"));
}
