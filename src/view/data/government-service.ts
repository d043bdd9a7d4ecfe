import { phoneView } from "../../format/phone.ts";
import { Edition } from "../../model/index.ts";
import { editionPath } from "../routes.ts";
import { urlOf } from "../site-context.ts";
import type { StandardContext } from "../standard-context.ts";

/** Makes a standard a GovernmentService of schema.org in few words, because old phones load them with each page. */
export function governmentService({ standard, municipality, site }: StandardContext) {
  const { id, name } = municipality.profile;
  const phone = standard.contacts.find(
    ({ for: purposes, phone: number }) =>
      number !== undefined && !purposes.every((one) => one === "complain"),
  )?.phone;
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": `${urlOf(site, editionPath(site, id, standard.id, Edition.full))}#ydelse`,
    name: standard.title,
    description: standard.summary.promise,
    areaServed: name,
    serviceOperator: { "@type": "GovernmentOrganization", name },
    ...(phone === undefined
      ? {}
      : {
          availableChannel: {
            "@type": "ServiceChannel",
            servicePhone: {
              "@type": "ContactPoint",
              telephone: phoneView(phone).href.replace("tel:", ""),
            },
          },
        }),
  };
}

/** Writes the same as JSON-LD; no sign of a text can end the script that it stands in. */
export function governmentServiceHtml(context: StandardContext): string {
  return JSON.stringify(governmentService(context)).replaceAll("<", "\\u003c");
}
