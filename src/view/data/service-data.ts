import { paragraphUrl } from "../../format/law.ts";
import { plainWords } from "../../format/markdown.ts";
import { type Contact, concepts, Edition, type Price, pricesOf, type TimeLimit } from "../../model/index.ts";
import { paragraphView } from "../law-view.ts";
import { priceText } from "../price-view.ts";
import { editionPath, municipalityPath } from "../routes.ts";
import { sectionHeading } from "../section-view.ts";
import { urlOf } from "../site-context.ts";
import type { StandardContext } from "../standard-context.ts";
import { authorityTerm, contextOf, danish, danishLanguage, reference, typed } from "./linked-words.ts";
import { contactDataOf } from "./parts-data.ts";

/**
 * Makes a standard a public service in the vocabulary of CPSV-AP 3.2 (semiceu.github.io/CPSV-AP/releases/3.2.0): only
 * what the standard holds as data, and no class of which a mandatory property is not known.
 */
export function serviceDataOf(context: StandardContext) {
  const { standard, municipality, site } = context;
  const { profile } = municipality;
  const page = urlOf(site, editionPath(site, profile.id, standard.id, Edition.full));
  const home = urlOf(site, municipalityPath(site, profile.id));
  const area = { "@id": `${home}#omraade`, "@type": "dct:Location", "skos:prefLabel": danish(profile.name) };
  const limit = standard.timeLimits.find(({ kind }) => kind === "decision");
  const processingTime = limit && isoDuration(limit);
  const { keywords = [] } = standard;
  return {
    "@context": contextOf("cpsv", "cv", "dcat", "dct", "eli", "foaf", "skos", "time", "xsd"),
    "@id": `${page}#ydelse`,
    "@type": "cpsv:PublicService",
    "dct:identifier": page,
    "dct:title": danish(standard.title),
    "dct:description": danish(standard.summary.promise),
    "dct:language": danishLanguage,
    "dct:spatial": area,
    "foaf:page": { "@id": page, "@type": "foaf:Document" },
    "dcat:keyword": keywords.length === 0 ? undefined : keywords.map(danish),
    "cv:processingTime": processingTime && typed("xsd:duration", processingTime),
    "cv:hasCompetentAuthority": {
      "@id": `${home}#kommune`,
      "@type": "cv:PublicOrganisation",
      "dct:identifier": profile.code,
      "skos:prefLabel": danish(profile.name),
      "dct:spatial": reference(area["@id"]),
      "foaf:homepage": profile.website === undefined ? undefined : reference(profile.website),
    },
    "cv:contactPoint": standard.contacts.map((contact) => contactPoint(contact, page)),
    "cv:hasCost": pricesOf(standard.facts).map((price, index) => cost(price, `${page}#pris-${index + 1}`)),
    "cv:hasLegalResource": legalResources(context),
    "cv:holdsRequirement": {
      "@id": `${page}#krav`,
      "@type": "cv:Requirement",
      "dct:identifier": `${page}#krav`,
      "dct:title": danish(sectionHeading("targetGroup", standard.sections.targetGroup, profile)),
      "dct:description": danish(standard.summary.who),
      "foaf:page": { "@id": `${page}#${concepts.targetGroup.anchor}`, "@type": "foaf:Document" },
    },
  };
}

function contactPoint(contact: Contact, page: string) {
  const { id, phone, email, secureEmail, url, openingHours } = contactDataOf(contact);
  return {
    "@id": `${page}#kontakt-${id}`,
    "@type": "cv:ContactPoint",
    "skos:prefLabel": danish(contact.name),
    "cv:telephone": phone === undefined ? undefined : phone.length === 8 ? `+45${phone}` : phone,
    "cv:email": email ?? secureEmail,
    "cv:contactPage": url === undefined ? undefined : { "@id": url, "@type": "foaf:Document" },
    "cv:openingHours": openingHours?.map((hours) => ({
      "@type": "time:TemporalEntity",
      "dct:description": danish(hours),
    })),
  };
}

function cost(price: Price, id: string) {
  return {
    "@id": id,
    "@type": "cv:Cost",
    "dct:identifier": id,
    "dct:description": danish(priceText(price)),
    "cv:hasValue": typed("xsd:double", String(price.kind === "free" ? 0 : price.kroner)),
    "cv:currency": authorityTerm("currency", "DKK", "skos:Concept"),
  };
}

/** The paragraphs that have an address; several of an Act can have the same. */
function legalResources({ standard }: StandardContext) {
  const resources = standard.legalBasis
    .filter(({ role }) => role !== "mentioned")
    .flatMap((basis) => {
      const url = paragraphUrl(basis);
      const name = danish(plainWords(paragraphView(basis).name));
      return url === undefined ? [] : [{ "@id": url, "@type": "eli:LegalResource", "dct:title": name }];
    });
  return [...Map.groupBy(resources, (one) => one["@id"]).values()].map(([first, ...others]) =>
    others.length === 0
      ? first
      : { ...first, "dct:title": [first, ...others].map((one) => one?.["dct:title"]) },
  );
}

const designators: Partial<Record<TimeLimit["stated"][number]["unit"], readonly [string, string]>> = {
  hours: ["PT", "H"],
  days: ["P", "D"],
  months: ["P", "M"],
  years: ["P", "Y"],
};

/** Gives a time as ISO 8601 does, where it has one value in whole units; it knows no weekdays. */
function isoDuration({ bound, stated: [only, ...others] }: TimeLimit): string | undefined {
  if (only === undefined || others.length > 0 || bound === "more-than") return undefined;
  if (only.unit === "weeks" && Number.isInteger(only.value)) return `P${only.value * 7}D`;
  const [before, after] = designators[only.unit] ?? [];
  return before === undefined || !Number.isInteger(only.value) ? undefined : `${before}${only.value}${after}`;
}
