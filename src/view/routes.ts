import {
  bookSuffix,
  canAppeal,
  complaintFolder,
  type Edition,
  editionsOf,
  fixedPaths,
  type Municipality,
  type Output,
  outputs,
  printoutsFolder,
  wholeAddress,
} from "../model/index.ts";
import type { SiteContext } from "./site-context.ts";

/** What addresses depend on. */
type Sited = Pick<SiteContext, "form">;

/** Gives the address of a municipality's page, below which all its others lie: the root of a site of its own. */
export const municipalityPath = ({ form }: Sited, municipality: string): string =>
  form === "own" ? fixedPaths.home : `/${municipality}/`;

/** Gives the address of the desk's page, with everything printable. */
export const printoutsPath = (site: Sited, municipality: string): string =>
  `${municipalityPath(site, municipality)}${printoutsFolder}`;

/** Gives the address of one topic across municipalities. */
export const topicPath = (standard: string): string => `${fixedPaths.topics}${standard}/`;

/** Gives the address of a topic's comparison as a paper or a file of data, which lies in the folder of its page. */
export const comparisonPath = (topic: string, kind: "pdf" | "csv" | "json"): string =>
  `${topicPath(topic)}${topic}-sammenligning.${kind}`;

/** Gives the address of what all municipalities answer to one question, or of a further part of it. */
export const questionPath = (topic: string, question: string, part = 1): string =>
  `${topicPath(topic)}${question}/${part === 1 ? "" : `${part}/`}`;

/** Gives the address of an edition of a standard. */
export function editionPath(site: Sited, municipality: string, standard: string, edition: Edition): string {
  return `${municipalityPath(site, municipality)}${standard}/${outputs[edition].folder}`;
}

/** Gives the address of the page that helps with a complaint over a standard's decisions. */
export function complaintPagePath(site: Sited, municipality: string, standard: string): string {
  return `${editionPath(site, municipality, standard, "full")}${complaintFolder}`;
}

/** Gives the address of a standard's PDF, which lies in the folder of the page it belongs to. */
export function printPath(site: Sited, municipality: string, standard: string, output: Output): string {
  const { edition, suffix } = outputs[output];
  return `${editionPath(site, municipality, standard, edition)}${municipality}-${standard}${suffix}.pdf`;
}

/** Gives the address of the picture of a PDF's first page, which lies beside it. */
export const picturePath = (print: string): string => print.replace(/\.pdf$/, ".webp");

/** Gives the address of a municipality's book. */
export function bookPath(site: Sited, municipality: string): string {
  return `${municipalityPath(site, municipality)}${municipality}${bookSuffix}`;
}

/** Gives the address of the stylesheet with a municipality's colours. */
export const themePath = (municipality: string): string => `/assets/themes/${municipality}.css`;

/** Gives the address of the mark in a municipality's colour. */
export const markPath = (municipality: string): string => `/assets/themes/${municipality}.svg`;

/** Gives the address of a weight of a municipality's own letters. */
export const fontPath = (municipality: string, file: string, weight: string): string =>
  `/assets/themes/${municipality}-${weight}${file.slice(file.lastIndexOf("."))}`;

/** Gives the address of what allows a municipality to publish its own letters. */
export const fontLicencePath = (municipality: string): string =>
  `/assets/themes/${municipality}-font-licence.txt`;

/** Gives the address of a municipality's logo. */
export const logoPath = (municipality: string, file: string): string =>
  `/assets/logos/${municipality}${file.slice(file.lastIndexOf("."))}`;

/** Gives the address of the file of an appendix, which a standard names with the folder it lies in. */
export const appendixPath = (site: Sited, municipality: string, file: string): string =>
  `${municipalityPath(site, municipality)}${file}`;

/** Gives each topic once, in order: a standard's id is its topic, the same in every municipality. */
export function topicIds(standards: readonly string[]): readonly string[] {
  return [...new Set(standards)].sort((a, b) => a.localeCompare(b, "da"));
}

/** Gives the address that a link in a municipality's text leads to. */
export function linkedPath(site: Sited, { profile, records }: Municipality, target: string): string {
  const { id } = profile;
  const whole = wholeAddress(target, {
    municipality: id,
    standards: records.map(({ standard }) => standard.id),
  });
  const top = `/${id}/`;
  return site.form === "own" && whole.startsWith(top) ? `/${whole.slice(top.length)}` : whole;
}

/** Gives the addresses of the pages that every site has. */
export function fixedPathsOf({ form }: Sited): readonly string[] {
  const ofSeveral: readonly string[] = [fixedPaths.topics, fixedPaths.printouts];
  return Object.values(fixedPaths).filter((path) => form !== "own" || !ofSeveral.includes(path));
}

/** The addresses of a municipality's pages as texts link to them: whole ones, which begin with its name. */
export interface MunicipalityAddresses {
  readonly own: readonly string[];
  /** The pages of the topics that it has standards of, on a site of several. */
  readonly topics: readonly string[];
}

/** Gives the addresses of a municipality's pages. */
export function municipalityAddresses({ profile, records }: Municipality): MunicipalityAddresses {
  const site: Sited = {};
  const { id } = profile;
  return {
    own: [
      municipalityPath(site, id),
      printoutsPath(site, id),
      ...records.flatMap((record) => [
        ...editionsOf(record).map((edition) => editionPath(site, id, record.standard.id, edition)),
        ...(canAppeal(record.standard) ? [complaintPagePath(site, id, record.standard.id)] : []),
      ]),
    ],
    topics: records.map(({ standard }) => topicPath(standard.id)),
  };
}
