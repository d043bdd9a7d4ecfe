import { Edition, fixedPaths } from "../../model/index.ts";
import type { MunicipalitySummary, StandardSummary } from "../municipality-summary.ts";
import { editionPath, municipalityPath } from "../routes.ts";
import { type SiteContext, urlOf } from "../site-context.ts";
import { siteWords } from "../texts.ts";
import { changedOn } from "./changed-on.ts";
import {
  cataloguePath,
  factsPath,
  feedPath,
  indexPath,
  schemaPath,
  servicePath,
  siteFeedPath,
  standardDataPath,
} from "./data-paths.ts";
import { sharedRightsText } from "./licence.ts";
import { publishedSummaries } from "./published-summaries.ts";
import type { IndexData } from "./schema/index-data.ts";
import { dataWords } from "./words.ts";

/** Makes the list of all data from what every site knows of its municipalities. */
export function indexDataOf(summaries: readonly MunicipalitySummary[], site: SiteContext): IndexData {
  const whole = (path: string): string => urlOf(site, path);
  const { name: whose } = siteWords(site);
  return {
    $schema: whole(schemaPath("index")),
    self: whole(indexPath),
    dataVersion: 1,
    language: "da",
    title: dataWords.index.title({ whose }),
    description: dataWords.index.description,
    publisher: whose,
    rights: sharedRightsText(summaries),
    documentation: whole(fixedPaths.data),
    catalogue: whole(cataloguePath),
    facts: whole(factsPath),
    feed: whole(siteFeedPath),
    schemas: {
      index: whole(schemaPath("index")),
      standard: whole(schemaPath("standard")),
      service: whole(schemaPath("service")),
      catalogue: whole(schemaPath("catalogue")),
    },
    municipalities: publishedSummaries(summaries).map(
      ({ id, name, code, region, voice, licence, standards }) => ({
        id,
        name,
        code,
        region,
        voice,
        url: whole(municipalityPath(site, id)),
        feed: whole(feedPath(site, id)),
        licence,
        standards: standards.map((standard) => listed(standard, id, site)),
      }),
    ),
  };
}

function listed(
  { id, title, revision, days }: StandardSummary,
  municipality: string,
  site: SiteContext,
): IndexData["municipalities"][number]["standards"][number] {
  return {
    id: urlOf(site, editionPath(site, municipality, id, Edition.full)),
    standard: id,
    title,
    revision,
    changedOn: changedOn(days, site.today),
    json: urlOf(site, standardDataPath(site, municipality, id)),
    service: urlOf(site, servicePath(site, municipality, id)),
  };
}
