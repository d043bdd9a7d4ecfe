import emergencyNumbers from "../../../_data/national/regions.ts";
import { hoursText } from "../../format/opening-hours.ts";
import { regionOn } from "../../format/region.ts";
import {
  type Contact,
  type Emergency,
  editionsOf,
  type Facts,
  isForCitizens,
  outputsOf,
  placeWords,
  pricesOf,
  type TimeLimit,
} from "../../model/index.ts";
import { contactView } from "../contact-view.ts";
import { appendixPath, editionPath, printPath } from "../routes.ts";
import { urlOf } from "../site-context.ts";
import type { StandardContext } from "../standard-context.ts";
import { texts } from "../texts.ts";
import { type BlockDataContext, blocksData } from "./block-data.ts";
import type { TextWriter } from "./rich-text.ts";
import type { StandardData } from "./schema/standard.ts";

/** What is published of somebody to turn to; an id that is no slug is that of the municipality's own way in. */
export function contactDataOf(contact: Contact): StandardData["contacts"][number] {
  const { id, name, for: purposes, ages, phone, email, secureEmail, address, url, openingHours } = contact;
  const { when } = contactView(contact);
  return {
    id: id.replace(/^_/, ""),
    name,
    for: [...purposes],
    named: !id.startsWith("_"),
    when,
    ages,
    phone,
    email,
    secureEmail,
    address,
    url,
    urlText: contact.urlText,
    openingHours: typeof openingHours === "string" ? [openingHours] : openingHours?.map(hoursText),
    openingHoursAdoption: contact.hoursAdoption,
    note: contact.note,
    adoption: contact.adoption,
  };
}

/** What is published of a time that the source sets. */
export function timeLimitDataOf({
  kind,
  what,
  bound,
  from,
  section,
  stated,
}: TimeLimit): StandardData["timeLimits"][number] {
  return {
    kind,
    what,
    bound,
    from,
    concept: section,
    stated: stated.map(({ value, unit, where }) => ({ value, unit, where: placeWords(where) || undefined })),
  };
}

/** What is published of the values of a standard. */
export function factsDataOf({ price, ...facts }: Facts): StandardData["facts"] {
  return { prices: price === undefined ? undefined : [...pricesOf({ price })], ...facts };
}

/** What is published of whom to call in danger: the numbers of the table of regions, beside those of the source. */
export function emergencyDataOf(
  emergency: Emergency,
  { municipality, site }: StandardContext,
  block: BlockDataContext,
): NonNullable<StandardData["emergency"]> {
  const { nationalNumbers } = emergencyNumbers;
  const { medicalHelpline } = regionOn(municipality.profile.region, site.today);
  return {
    blocks: blocksData(emergency.body, block),
    numbers: emergency.numbers.map(({ service, printed }) => ({
      service,
      name: texts.emergencyServices[service],
      phone: service === "medical-helpline" ? medicalHelpline : nationalNumbers[service],
      printed,
    })),
  };
}

/** What is published of the files that a standard names. */
export function appendicesData(
  { standard, municipality, site }: StandardContext,
  write: TextWriter,
): StandardData["appendices"] {
  return (standard.appendices ?? []).map(({ title, about, file, alt, text }) => ({
    title,
    about,
    url: urlOf(site, appendixPath(site, municipality.profile.id, file)),
    alt,
    text: text === undefined ? undefined : write(text),
  }));
}

/** Names the pages of a standard that are written for citizens. */
export function editionsData(context: StandardContext): StandardData["editions"] {
  const { standard, municipality, site } = context;
  const { id } = municipality.profile;
  return editionsOf(context).flatMap((edition) =>
    edition === "staff"
      ? []
      : [
          {
            edition,
            name: texts.outputs[edition].name,
            url: urlOf(site, editionPath(site, id, standard.id, edition)),
          },
        ],
  );
}

/** Names the PDFs of a standard that this build made and that are written for citizens. */
export function documentsData(context: StandardContext): StandardData["documents"] {
  const { standard, municipality, site } = context;
  return outputsOf(context)
    .filter(isForCitizens)
    .flatMap((kind) => {
      const path = printPath(site, municipality.profile.id, standard.id, kind);
      const print = site.prints.get(path);
      if (print === undefined || print === "failed") return [];
      return [
        {
          kind,
          name: texts.outputs[kind].name,
          url: urlOf(site, path),
          mediaType: "application/pdf" as const,
          pages: print.pages,
          bytes: print.bytes,
        },
      ];
    });
}
