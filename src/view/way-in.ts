import type { Contact, MunicipalityProfile, Standard, Switchboard } from "../model/index.ts";
import { texts, textsFor } from "./texts.ts";

/** Makes the municipality's main number a contact; its id is no slug, so that none of a standard's is the same. */
export function switchboardContact(switchboard: Switchboard): Contact {
  const { source: _source, seen: _seen, otherSources: _others, ...ways } = switchboard;
  return { id: "_omstilling", for: ["apply", "ask"], ...texts.contact.switchboard, ...ways };
}

/** The id of the municipality's own site as a contact; it is no slug, either. */
export const websiteId = "_hjemmeside";

/** The way in that a municipality always has: its main number, else its own site. */
function wayIn({ name, switchboard, website }: MunicipalityProfile): Contact | undefined {
  if (switchboard !== undefined) return switchboardContact(switchboard);
  if (website === undefined) return undefined;
  return { id: websiteId, for: ["apply", "ask"], ...texts.contact.website({ name }), url: website };
}

/**
 * Puts the municipality's main number, or its site, last among the contacts of a standard that names nobody to apply to
 * or ask. Who restates says that it is not the text's.
 */
export function withSwitchboard(standard: Standard, profile: MunicipalityProfile): Standard {
  const named = standard.contacts.some(({ for: purposes }) => purposes.some((each) => each !== "complain"));
  const way = named ? undefined : wayIn(profile);
  if (way === undefined) return standard;
  const { foundByUs } = textsFor(profile.voice).contact;
  const note = [way.note ?? "", foundByUs].filter((text) => text !== "").join(" ");
  return { ...standard, contacts: [...standard.contacts, { ...way, ...(note === "" ? {} : { note }) }] };
}
