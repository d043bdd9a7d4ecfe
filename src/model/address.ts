import { appendixFolder } from "./appendix.ts";
/** The pages that every site has, whatever it contains. */
export const fixedPaths = {
  home: "/",
  topics: "/emner/",
  printouts: "/udskrifter/",
  search: "/soeg/",
  glossary: "/ordliste/",
  about: "/om/",
  accessibility: "/tilgaengelighed/",
  was: "/was/",
  data: "/data/",
} as const;

/** What a municipality's address adds for the desk's page, with everything printable. */
export const printoutsFolder = "udskrifter/";

/** What a standard's address adds for the page that helps with a complaint. */
export const complaintFolder = "klage/";

/** What the name of a municipality's book adds to the municipality's id. */
export const bookSuffix = "-kvalitetsstandarder.pdf";

/** First parts of addresses that are no page: files of the pages, the search index. */
const fileFolders: readonly string[] = ["assets", "pagefind"];

/** First parts of addresses that the site itself uses; a municipality of that name would lie on top of them. */
export const reservedMunicipalities: readonly string[] = [
  ...fileFolders,
  ...Object.values(fixedPaths).map((path) => path.replaceAll("/", "")),
].filter((name) => name !== "");

/** Names of a municipality's own pages, and of the site's: where the site is the municipality's own, they lie side by side. */
export const reservedStandards: readonly string[] = [
  ...reservedMunicipalities,
  printoutsFolder.replace("/", ""),
  appendixFolder,
];

/**
 * Gives the whole address of what a municipality's text links to. A text may leave the municipality's name out, as
 * addresses do where the site is its own: `/madservice/` is then `/storeby/madservice/`.
 */
export function wholeAddress(
  target: string,
  { municipality, standards }: { readonly municipality: string; readonly standards: readonly string[] },
): string {
  const [, first = ""] = /^\/([^/?#]*)\//.exec(target) ?? [];
  return standards.includes(first) || `${first}/` === printoutsFolder ? `/${municipality}${target}` : target;
}
