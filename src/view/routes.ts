import type { Content } from "../model/index.ts";

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

/** Gives the address of a municipality's page. */
export const municipalityPath = (municipality: string): string => `/${municipality}/`;

/** Gives the address of the desk's page, with everything printable. */
export const printoutsPath = (municipality: string): string => `/${municipality}/udskrifter/`;

/** Gives the address of one topic across municipalities. */
export const topicPath = (standard: string): string => `/emner/${standard}/`;

/** The editions of a standard that are pages. */
export const Edition = { full: "full", easyRead: "easy-read", checklist: "checklist" } as const;
/** The edition of a page. */
export type Edition = (typeof Edition)[keyof typeof Edition];

const editionFolders: Readonly<Record<Edition, string>> = {
  full: "",
  "easy-read": "let/",
  checklist: "tjekliste/",
};

/** Gives the address of an edition of a standard. */
export function editionPath(municipality: string, standard: string, edition: Edition): string {
  return `/${municipality}/${standard}/${editionFolders[edition]}`;
}

/** The PDFs of a standard. */
export const Print = { full: "full", large: "large", easyRead: "easy-read", checklist: "checklist" } as const;
/** The kind of a standard's PDF. */
export type Print = (typeof Print)[keyof typeof Print];

const printEndings: Readonly<Record<Print, readonly [edition: Edition, ending: string]>> = {
  full: ["full", ""],
  large: ["full", "-stor-skrift"],
  "easy-read": ["easy-read", "-let"],
  checklist: ["checklist", "-tjekliste"],
};

/** Gives the address of a standard's PDF, which lies in the folder of the page it belongs to. */
export function printPath(municipality: string, standard: string, print: Print): string {
  const [edition, ending] = printEndings[print];
  return `${editionPath(municipality, standard, edition)}${municipality}-${standard}${ending}.pdf`;
}

/** Gives the address of a municipality's book. */
export function bookPath(municipality: string): string {
  return `/${municipality}/${municipality}-kvalitetsstandarder.pdf`;
}

/** Gives the ids of all topics: a standard's id is its topic, the same in every municipality. */
export function topicIds(content: Content): readonly string[] {
  const ids = content.municipalities.flatMap(({ records }) => records.map(({ standard }) => standard.id));
  return [...new Set(ids)].sort((a, b) => a.localeCompare(b, "da"));
}

/** Gives every page address of the site, for the check of links in the content. */
export function pagePaths(content: Content): ReadonlySet<string> {
  const paths = new Set<string>(Object.values(fixedPaths));
  for (const { profile, records } of content.municipalities) {
    paths.add(municipalityPath(profile.id)).add(printoutsPath(profile.id));
    for (const { standard } of records) {
      for (const edition of Object.values(Edition)) paths.add(editionPath(profile.id, standard.id, edition));
    }
  }
  for (const id of topicIds(content)) paths.add(topicPath(id));
  return paths;
}
