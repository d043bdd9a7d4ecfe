import { fixedPaths } from "../../model/index.ts";
import { municipalityPath } from "../routes.ts";
import type { SiteContext } from "../site-context.ts";

type Sited = Pick<SiteContext, "form">;

/** The folder of the first version of the data; what is in it is only ever added to. */
export const dataFolder = `${fixedPaths.data}v1/`;

/** The list of all data. */
export const indexPath = `${dataFolder}index.json`;

/** The catalogue of DCAT-AP. */
export const cataloguePath = `${dataFolder}catalogue.jsonld`;

/** The facts of all standards, as a table. */
export const factsPath = `${dataFolder}facts.csv`;

/** The kinds of data files that have a JSON Schema. */
export const schemaNames = ["index", "standard", "service", "catalogue"] as const;

/** The kind of a data file that has a JSON Schema. */
export type SchemaName = (typeof schemaNames)[number];

/** Gives the address of the JSON Schema of a kind of data file. */
export const schemaPath = (name: SchemaName): string => `${dataFolder}schema/${name}.schema.json`;

/** Gives the address of a standard's data. */
export const standardDataPath = (site: Sited, municipality: string, standard: string): string =>
  `${dataFolder}standards${municipalityPath(site, municipality)}${standard}.json`;

/** Gives the address of a standard as a public service of CPSV-AP. */
export const servicePath = (site: Sited, municipality: string, standard: string): string =>
  `${dataFolder}services${municipalityPath(site, municipality)}${standard}.jsonld`;

/** Gives the address of the feed of a municipality, which is that of the whole site where the site is its own. */
export const feedPath = (site: Sited, municipality: string): string =>
  `${municipalityPath(site, municipality)}feed.xml`;

/** The feed of all municipalities. */
export const siteFeedPath = `${fixedPaths.home}feed.xml`;
