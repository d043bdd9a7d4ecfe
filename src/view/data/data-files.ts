import { z } from "zod";
import type { ContentFile } from "../content-file.ts";
import type { MunicipalitySummary } from "../municipality-summary.ts";
import { type SiteContext, urlOf } from "../site-context.ts";
import type { StandardContext } from "../standard-context.ts";
import { catalogueDataOf } from "./catalogue-data.ts";
import {
  cataloguePath,
  factsPath,
  indexPath,
  type SchemaName,
  schemaNames,
  schemaPath,
  servicePath,
  standardDataPath,
} from "./data-paths.ts";
import { factsCsv } from "./facts-file.ts";
import { indexDataOf } from "./index-file.ts";
import { indexData } from "./schema/index-data.ts";
import { catalogueData, serviceData } from "./schema/linked.ts";
import { standardData } from "./schema/standard.ts";
import { serviceDataOf } from "./service-data.ts";
import { standardDataOf } from "./standard-data.ts";

/** The shape of each kind of data file. */
export const dataSchemas = {
  index: indexData,
  standard: standardData,
  service: serviceData,
  catalogue: catalogueData,
} as const satisfies Readonly<Record<SchemaName, z.ZodType>>;

const encoder = new TextEncoder();

/** Writes a value as a file of the site; the same value gives the same bytes. */
function jsonFile(path: string, value: unknown): ContentFile {
  return { file: path.slice(1), bytes: encoder.encode(`${JSON.stringify(value, null, 1)}\n`) };
}

/** Makes the data of a municipality's standards from its own content alone; a draft is in no data. */
export function standardFiles(contexts: readonly StandardContext[]): readonly ContentFile[] {
  return contexts.filter(isPublished).flatMap((context) => {
    const { standard, municipality, site } = context;
    const { id } = municipality.profile;
    return [
      jsonFile(standardDataPath(site, id, standard.id), standardDataOf(context)),
      jsonFile(servicePath(site, id, standard.id), serviceDataOf(context)),
    ];
  });
}

/** Tells that a standard may be read by everybody. */
export function isPublished({ standard, municipality }: StandardContext): boolean {
  return standard.draft !== true && municipality.profile.draft !== true;
}

/** Makes the data that the municipalities share: the list, the catalogue and the schemas. */
export function sharedDataFiles(
  summaries: readonly MunicipalitySummary[],
  site: SiteContext,
): readonly ContentFile[] {
  return [
    jsonFile(indexPath, indexDataOf(summaries, site)),
    jsonFile(cataloguePath, catalogueDataOf(summaries, site)),
    { file: factsPath.slice(1), bytes: encoder.encode(factsCsv(summaries, site)) },
    ...schemaNames.map((name) => jsonFile(schemaPath(name), jsonSchemaOf(name, site))),
  ];
}

/**
 * Gives the JSON Schema of a kind of data file. It takes keys that it does not know, because a later build may add some
 * within the same version.
 */
export function jsonSchemaOf(name: SchemaName, site: SiteContext): object {
  const schema = z.toJSONSchema(dataSchemas[name], { io: "input", reused: "ref" });
  return { $id: urlOf(site, schemaPath(name)), ...schema };
}
