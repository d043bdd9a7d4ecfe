import type { WrittenFile } from "../manifest/index.ts";

/** Every file of a site by its path below its folder; a page with its text. */
export type Files = ReadonlyMap<string, WrittenFile & { readonly text?: string }>;

/** A municipality whose pages are kept. */
export interface KeptPlace {
  /** The site path of its page, below which the others lie. */
  readonly path: string;
  readonly name: string;
  readonly phone?: { readonly href: string; readonly text: string };
}

/** What is kept: addresses with a hash of what they give, and the PDFs that a reader may choose, with their size. */
export interface KeptList {
  readonly files: Readonly<Record<string, string>>;
  readonly papers: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
}

/** The page that stands for one that is not kept. */
export const offlinePath = "/offline.html";

/** What serves every reader without a network, beside the municipality: what the head and the foot of each page lead to. */
const shared = [
  "index.html",
  "emner/index.html",
  "soeg/index.html",
  "ordliste/index.html",
  "om/index.html",
  "tilgaengelighed/index.html",
  "offline.html",
];

/** Gives the list of what is kept of every site. */
export function sharedList(files: Files, prefix: string): KeptList {
  return { files: filesOf(shared, files, prefix), papers: {} };
}

/** Gives the list of what is kept of a municipality, and the path that it is written to. */
export function municipalityList(
  { path, name, phone }: KeptPlace,
  files: Files,
  prefix: string,
): { readonly path: string; readonly list: KeptList & Pick<KeptPlace, "name" | "phone"> } {
  const folder = path.slice(1);
  const below = [...files.keys()].filter((file) => file.startsWith(folder)).toSorted();
  const papers = below.filter((file) => file.endsWith(".pdf"));
  return {
    path: `${folder}offline.json`,
    list: {
      name,
      ...(phone === undefined ? {} : { phone }),
      files: filesOf(
        below.filter((file) => file.endsWith(".html") && file !== "404.html"),
        files,
        prefix,
      ),
      papers: Object.fromEntries(
        papers.map((file) => [prefix + file, [hashOf(files, file), files.get(file)?.size ?? 0]]),
      ),
    },
  };
}

/** Pages and what they load; pictures of papers belong to the papers, and are many. */
function filesOf(pages: readonly string[], files: Files, prefix: string): KeptList["files"] {
  const kept = new Map<string, string>();
  for (const page of pages) {
    const text = files.get(page)?.text;
    if (text === undefined) continue;
    kept.set(prefix + page.replace(/(^|\/)index\.html$/, "$1"), hashOf(files, page));
    for (const [, address = ""] of text.matchAll(
      /\b(?:href|src)="([^"#?]+\.(?:css|js|svg|png|jpg))[^"]*"/g,
    )) {
      const file = address.slice(prefix.length);
      if (address.startsWith(prefix) && files.has(file)) kept.set(address, hashOf(files, file));
    }
  }
  for (const font of fontsOf([...kept.keys()], files)) kept.set(prefix + font, hashOf(files, font));
  return Object.fromEntries(kept);
}

/** Fonts are named by stylesheets: ours for Danish, and a municipality's own. Other letters come where a page has them. */
function fontsOf(addresses: readonly string[], files: Files): readonly string[] {
  const themes = addresses.flatMap((address) => /assets\/themes\/[\w-]+(?=\.)/.exec(address) ?? []);
  const isKept = (file: string) =>
    file.startsWith("assets/fonts/atkinson") ||
    (/\.(?:woff2?|ttf|otf)$/.test(file) && themes.some((theme) => file.startsWith(`${theme}-`)));
  return [...files.keys()].filter(isKept).toSorted();
}

function hashOf(files: Files, path: string): string {
  return files.get(path)?.sha256.slice(0, 10) ?? "";
}
