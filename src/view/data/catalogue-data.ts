import { phoneView } from "../../format/phone.ts";
import { Edition, fixedPaths } from "../../model/index.ts";
import type { MunicipalitySummary, StandardSummary } from "../municipality-summary.ts";
import { editionPath, municipalityPath } from "../routes.ts";
import { type SiteContext, urlOf } from "../site-context.ts";
import { siteWords } from "../texts.ts";
import { changedOn, lastDay } from "./changed-on.ts";
import { cataloguePath, factsPath, schemaPath, servicePath, standardDataPath } from "./data-paths.ts";
import { rightsText, sharedLicence, sharedRightsText } from "./licence.ts";
import {
  authorityTable,
  authorityTerm,
  contextOf,
  danish,
  danishLanguage,
  reference,
  typed,
} from "./linked-words.ts";
import { publishedSummaries } from "./published-summaries.ts";
import { dataWords } from "./words.ts";

/** Two themes of the EU's list, by the names that it gives them in English. */
const themes = [
  ["SOCI", "Population and society"],
  ["GOVE", "Government and public sector"],
].map(([theme = "", label]) => ({
  ...authorityTerm("data-theme", theme, "skos:Concept"),
  "skos:prefLabel": { "@value": label, "@language": "en" },
}));

/** The list that they are of. */
const themeTaxonomy = {
  "@id": authorityTable("data-theme"),
  "@type": "skos:ConceptScheme",
  "dct:title": { "@value": "Data theme", "@language": "en" },
};

const open = authorityTerm("access-right", "PUBLIC", "dct:RightsStatement");

/**
 * Makes the catalogue of the data in the vocabulary of DCAT-AP 3.0 (semiceu.github.io/DCAT-AP/releases/3.0.1): each
 * standard is a dataset, and each of its files a distribution. It names the licences that municipalities state, and none
 * where one states none.
 */
export function catalogueDataOf(summaries: readonly MunicipalitySummary[], site: SiteContext) {
  const whole = (path: string): string => urlOf(site, path);
  const catalogue = whole(cataloguePath);
  const { name: whose } = siteWords(site);
  const home = whole(fixedPaths.home);
  const published = publishedSummaries(summaries);
  const publisher = {
    "@id": `${home}#udgiver`,
    "@type": ["foaf:Agent", "foaf:Organization"],
    "foaf:name": danish(whose),
  };
  return {
    "@context": contextOf("dcat", "dct", "foaf", "skos", "vcard", "xsd"),
    "@id": `${catalogue}#katalog`,
    "@type": "dcat:Catalog",
    "dct:title": danish(dataWords.index.title({ whose })),
    "dct:description": danish(dataWords.index.description),
    "dct:publisher": publisher,
    "dct:language": danishLanguage,
    "dct:modified": modified(summaries, site),
    "dct:license": licenceOf(sharedLicence(summaries)),
    "dct:spatial": published.map((one) => area(one, site)),
    "dcat:themeTaxonomy": themeTaxonomy,
    "foaf:homepage": { "@id": home, "@type": "foaf:Document" },
    "dcat:dataset": [
      factsDataset(summaries, { site, publisher: publisher["@id"] }),
      ...published.flatMap((municipality) =>
        municipality.standards.map((standard) =>
          dataset(standard, municipality, { site, publisher: publisher["@id"] }),
        ),
      ),
    ],
  };
}

const { files: about } = dataWords.page;

interface Published {
  readonly site: SiteContext;
  readonly publisher: string;
}

/** The last day on which something of all is known to have changed. */
function modified(summaries: readonly MunicipalitySummary[], site: SiteContext) {
  const changed = lastDay(
    publishedSummaries(summaries).flatMap(({ standards }) =>
      standards.map(({ days }) => changedOn(days, site.today)),
    ),
  );
  return changed && typed("xsd:date", changed);
}

const area = ({ id, name }: MunicipalitySummary, site: SiteContext) => ({
  "@id": `${urlOf(site, municipalityPath(site, id))}#omraade`,
  "@type": "dct:Location",
  "skos:prefLabel": danish(name),
});

const licenceOf = (licence: string | undefined) =>
  licence === undefined ? undefined : { "@id": licence, "@type": "dct:LicenseDocument" };

function factsDataset(summaries: readonly MunicipalitySummary[], { site, publisher }: Published) {
  const file = urlOf(site, factsPath);
  return {
    "@id": `${file}#data`,
    "@type": "dcat:Dataset",
    "dct:identifier": file,
    "dct:title": danish(dataWords.facts.title),
    "dct:description": danish(dataWords.facts.description),
    "dct:publisher": reference(publisher),
    "dct:language": danishLanguage,
    "dct:modified": modified(summaries, site),
    "dct:accessRights": open,
    "dct:spatial": publishedSummaries(summaries).map((one) => reference(area(one, site)["@id"])),
    "dcat:keyword": dataWords.facts.keywords.map(danish),
    "dcat:theme": themes,
    "dcat:landingPage": { "@id": urlOf(site, fixedPaths.data), "@type": "foaf:Document" },
    "dcat:distribution": [
      distribution(file, {
        title: dataWords.facts.title,
        about: about.factsAbout,
        media: "text/csv",
        format: "CSV",
        licence: sharedLicence(summaries),
        rights: sharedRightsText(summaries),
      }),
    ],
  };
}

function dataset(
  standard: StandardSummary,
  municipality: MunicipalitySummary,
  { site, publisher }: Published,
) {
  const { id, name, voice, switchboard, licence } = municipality;
  const rights = rightsText(licence);
  const page = urlOf(site, editionPath(site, id, standard.id, Edition.full));
  return {
    "@id": `${page}#data`,
    "@type": "dcat:Dataset",
    "dct:identifier": page,
    "dct:title": danish(dataWords.catalogue.dataset({ title: standard.title, name })),
    "dct:description": danish(standard.promise),
    "dct:publisher": reference(publisher),
    "dct:language": danishLanguage,
    "dct:modified": typed("xsd:date", changedOn(standard.days, site.today)),
    "dct:accessRights": open,
    "dct:spatial": reference(area(municipality, site)["@id"]),
    "dcat:keyword": [standard.title, ...standard.keywords].map(danish),
    "dcat:theme": themes,
    "dcat:contactPoint":
      voice === "own" && switchboard !== undefined
        ? {
            "@type": ["vcard:Organization", "vcard:Kind"],
            "vcard:fn": danish(name),
            "vcard:hasTelephone": reference(phoneView(switchboard.phone).href),
          }
        : undefined,
    "dcat:landingPage": { "@id": page, "@type": "foaf:Document" },
    "dcat:distribution": [
      distribution(urlOf(site, standardDataPath(site, id, standard.id)), {
        title: dataWords.catalogue.json,
        about: about.standardAbout,
        licence,
        rights,
        media: "application/json",
        format: "JSON",
        schema: urlOf(site, schemaPath("standard")),
      }),
      distribution(urlOf(site, servicePath(site, id, standard.id)), {
        title: dataWords.catalogue.service,
        about: about.serviceAbout,
        licence,
        rights,
        media: "application/ld+json",
        format: "JSON_LD",
        schema: "https://semiceu.github.io/CPSV-AP/releases/3.2.0/",
      }),
    ],
  };
}

interface Distributed {
  readonly title: string;
  readonly about: string;
  readonly licence: string | undefined;
  /** The licence in words, or that there is none. */
  readonly rights: string;
  readonly media: string;
  readonly format: string;
  readonly schema?: string;
}

function distribution(
  file: string,
  { title, about: description, licence, rights, media, format, schema }: Distributed,
) {
  return {
    "@id": `${file}#fil`,
    "@type": "dcat:Distribution",
    "dct:title": danish(title),
    "dct:description": danish(description),
    "dct:license": licenceOf(licence),
    "dcat:accessURL": reference(file),
    "dcat:downloadURL": reference(file),
    "dcat:mediaType": {
      "@id": `http://www.iana.org/assignments/media-types/${media}`,
      "@type": "dct:MediaType",
    },
    "dct:format": authorityTerm("file-type", format, "dct:MediaTypeOrExtent"),
    "dct:conformsTo": schema === undefined ? undefined : { "@id": schema, "@type": "dct:Standard" },
    "dct:rights": { "@type": "dct:RightsStatement", "dct:description": danish(rights) },
  };
}
