import { complaintsOf, Edition, type Standard } from "../../model/index.ts";
import { fullView, partsIn } from "../full-view.ts";
import { citedOn, paragraphNote, paragraphView } from "../law-view.ts";
import { relatedTo } from "../related-view.ts";
import { editionPath, municipalityPath } from "../routes.ts";
import { urlOf } from "../site-context.ts";
import type { StandardContext } from "../standard-context.ts";
import { textsFor } from "../texts.ts";
import { changedOn } from "./changed-on.ts";
import { complaintDataOf } from "./complaint-data.ts";
import { feedPath, indexPath, schemaPath, servicePath, standardDataPath } from "./data-paths.ts";
import {
  appendicesData,
  contactDataOf,
  documentsData,
  editionsData,
  emergencyDataOf,
  factsDataOf,
  timeLimitDataOf,
} from "./parts-data.ts";
import { type TextWriter, textWriter } from "./rich-text.ts";
import type { StandardData } from "./schema/standard.ts";
import { sectionsData } from "./section-data.ts";
import { nationalData, notStatedData } from "./silence-data.ts";

/** Makes everything that the full edition of a standard says ready to publish as data. */
export function standardDataOf(context: StandardContext): StandardData {
  const { standard, municipality, site } = context;
  const { profile } = municipality;
  const whole = (path: string): string => urlOf(site, path);
  const write = textWriter(context);
  const block = { write, legalBasis: standard.legalBasis };
  const parts = partsIn(fullView(context));
  const page = whole(editionPath(site, profile.id, standard.id, Edition.full));
  const revisions = standard.earlierRevisions ?? [];
  return {
    $schema: whole(schemaPath("standard")),
    id: page,
    self: whole(standardDataPath(site, profile.id, standard.id)),
    dataVersion: 1,
    language: "da",
    standard: standard.id,
    title: standard.title,
    revision: standard.revision,
    changedOn: changedOn(
      { seen: standard.source.seen, replaced: revisions.map(({ replacedOn }) => replacedOn) },
      site.today,
    ),
    keywords: standard.keywords ?? [],
    municipality: municipalityData(context),
    voice: profile.voice,
    notice: textsFor(profile.voice).source.notice({ name: profile.name }),
    licence: profile.dataLicence,
    responsibleUnit: standard.responsibleUnit,
    source: sourceData(standard),
    adoption: standard.adoption,
    validity: standard.validity,
    earlierRevisions: revisions.map((one) => ({ ...one, changes: one.changes.map(write) })),
    summary: standard.summary,
    facts: factsDataOf(standard.facts),
    sections: sectionsData(parts, context, block, page),
    responsibilities: responsibilitiesData(standard, write),
    bring: standard.bring ?? [],
    complaints: complaintsOf(standard).map((complaint) => complaintDataOf(complaint, standard, write)),
    contacts: standard.contacts.map(contactDataOf),
    timeLimits: standard.timeLimits.map(timeLimitDataOf),
    emergency: standard.emergency && emergencyDataOf(standard.emergency, context, block),
    related: relatedTo(standard, municipality)
      // A draft is in no data.
      .filter(({ record }) => record.standard.draft !== true)
      .map(({ record: { standard: other }, why }) => ({
        standard: other.id,
        title: other.title,
        url: whole(editionPath(site, profile.id, other.id, Edition.full)),
        why,
      })),
    appendices: appendicesData(context, write),
    legalBasis: standard.legalBasis.map((basis) => ({
      ...paragraphView(basis),
      act: basis.act,
      section: basis.section,
      subsection: basis.subsection,
      role: basis.role,
      about: basis.about,
      says: basis.says === undefined ? undefined : write(basis.says),
      appeal: basis.appeal,
      note: paragraphNote(basis, site.today)?.moved,
    })),
    citedRules: (standard.citedRules ?? []).map((rule) => ({
      number: rule.number,
      ...citedOn(rule, site.today),
    })),
    notStated: notStatedData(context),
    nationalLaw: nationalData(context),
    words: parts.flatMap((part) =>
      part.kind === "words"
        ? part.view.map(({ term, meaning, adopted }) => ({ term, meaning, adopted }))
        : [],
    ),
    editions: editionsData(context),
    documents: documentsData(context),
    links: {
      index: whole(indexPath),
      service: whole(servicePath(site, profile.id, standard.id)),
      feed: whole(feedPath(site, profile.id)),
    },
  };
}

function municipalityData({ municipality, site }: StandardContext): StandardData["municipality"] {
  const { id, name, code, region, website, switchboard } = municipality.profile;
  return {
    id,
    name,
    code,
    region,
    url: urlOf(site, municipalityPath(site, id)),
    website,
    switchboard: switchboard && {
      phone: switchboard.phone,
      source: switchboard.source,
      seen: switchboard.seen,
    },
  };
}

function sourceData({ source }: Standard): StandardData["source"] {
  const { title, titleIsOurs, seen, url } = source;
  return { title, titleIsOurs: titleIsOurs ?? false, seen, url };
}

function responsibilitiesData(
  { responsibilities }: Standard,
  write: TextWriter,
): StandardData["responsibilities"] {
  if (responsibilities === "not-stated") return responsibilities;
  const { intro, items } = responsibilities;
  return {
    intro: intro === undefined ? undefined : write(intro),
    items: items.map(({ text, reason }) => ({
      text: write(text),
      reason: reason === undefined ? undefined : write(reason),
    })),
  };
}
