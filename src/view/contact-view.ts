import type { Contact, MunicipalityProfile, Standard } from "../model/index.ts";
import { type PhoneView, phoneView } from "../text/phone.ts";
import { bindText } from "../text/typography.ts";

/** A contact ready to print. */
export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly when?: string;
  readonly phone?: PhoneView;
  readonly email?: string;
  readonly secureEmail?: string;
  readonly addressLines?: readonly string[];
  readonly openingHours?: string;
  readonly note?: string;
}

/** Makes a contact ready to print: phone grouped and linked, address in lines. */
export function contactView(contact: Contact): ContactView {
  const { id, name, when, phone, email, secureEmail, address, openingHours, note } = contact;
  return {
    id,
    name,
    ...(when === undefined ? {} : { when: bindText(when) }),
    ...(phone === undefined ? {} : { phone: phoneView(phone) }),
    ...(email === undefined ? {} : { email }),
    ...(secureEmail === undefined ? {} : { secureEmail }),
    ...(address === undefined
      ? {}
      : { addressLines: [address.street, `${address.postcode}\u00a0${address.city}`] }),
    ...(openingHours === undefined ? {} : { openingHours }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Gives the contacts for a purpose, in the order of the data. */
export function contactsFor(
  standard: Standard,
  purpose: Contact["for"][number],
): readonly ContactView[] {
  return standard.contacts.filter((contact) => contact.for.includes(purpose)).map(contactView);
}

/** Says whom to ask about what the source leaves open: a contact of the standard, or the municipality by name. */
export function askText(profile: MunicipalityProfile, standard: Standard): string {
  const contact = standard.contacts.find(({ for: purposes, phone }) => purposes.includes("ask") && phone);
  if (contact?.phone === undefined) return `Spørg ${profile.name}.`;
  return `Spørg ${profile.name}: ${contact.name}, telefon ${phoneView(contact.phone).text}.`;
}
