import {
  type Content,
  type Edition,
  editionsOf,
  fixedPaths,
  type Output,
  outputs,
  printoutsFolder,
} from "../model/index.ts";

/** Gives the address of a municipality's page. */
export const municipalityPath = (municipality: string): string => `/${municipality}/`;

/** Gives the address of the desk's page, with everything printable. */
export const printoutsPath = (municipality: string): string => `/${municipality}/${printoutsFolder}`;

/** Gives the address of one topic across municipalities. */
export const topicPath = (standard: string): string => `${fixedPaths.topics}${standard}/`;

/** Gives the address of an edition of a standard. */
export function editionPath(municipality: string, standard: string, edition: Edition): string {
  return `/${municipality}/${standard}/${outputs[edition].folder}`;
}

/** Gives the address of a standard's PDF, which lies in the folder of the page it belongs to. */
export function printPath(municipality: string, standard: string, output: Output): string {
  const { edition, suffix } = outputs[output];
  return `${editionPath(municipality, standard, edition)}${municipality}-${standard}${suffix}.pdf`;
}

/** Gives the address of a municipality's book. */
export function bookPath(municipality: string): string {
  return `/${municipality}/${municipality}-kvalitetsstandarder.pdf`;
}

/** Gives each topic once, in order: a standard's id is its topic, the same in every municipality. */
export function topicIds(standards: readonly string[]): readonly string[] {
  return [...new Set(standards)].sort((a, b) => a.localeCompare(b, "da"));
}

/** Gives every page address of the site, for the check of links in the content. */
export function pagePaths({ municipalities }: Content): ReadonlySet<string> {
  const paths = new Set<string>(Object.values(fixedPaths));
  for (const { profile, records } of municipalities) {
    paths.add(municipalityPath(profile.id)).add(printoutsPath(profile.id));
    for (const record of records) {
      const { standard } = record;
      paths.add(topicPath(standard.id));
      for (const edition of editionsOf(record)) paths.add(editionPath(profile.id, standard.id, edition));
    }
  }
  return paths;
}
