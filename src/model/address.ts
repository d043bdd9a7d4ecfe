/** The pages that every site has, whatever it contains. */
export const fixedPaths = {
  home: "/",
  topics: "/emner/",
  search: "/soeg/",
  glossary: "/ordliste/",
  about: "/om/",
  accessibility: "/tilgaengelighed/",
  was: "/was/",
} as const;

/** What a municipality's address adds for the desk's page, with everything printable. */
export const printoutsFolder = "udskrifter/";

/** First parts of addresses that are no page: files of the pages, the search index, data. */
const fileFolders: readonly string[] = ["assets", "data", "pagefind"];

/** First parts of addresses that the site itself uses; a municipality of that name would lie on top of them. */
export const reservedMunicipalities: readonly string[] = [
  ...fileFolders,
  ...Object.values(fixedPaths).map((path) => path.replaceAll("/", "")),
].filter((name) => name !== "");

/** Second parts of addresses that a municipality's own pages use. */
export const reservedStandards: readonly string[] = [printoutsFolder.replace("/", "")];
