import type { Contact, MunicipalityProfile, Standard } from "../model/index.ts";
import { type PhoneView, phoneView } from "../text/phone.ts";
import { bindText, joinWords } from "../text/typography.ts";

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
export function contactsFor(standard: Standard, purpose: Contact["for"][number]): readonly ContactView[] {
  return standard.contacts.filter((contact) => contact.for.includes(purpose)).map(contactView);
}

/**
 * Says whom to ask about what the source leaves open: a contact of the standard, all of them where each is for other
 * readers, or the municipality by name.
 */
export function askText(profile: MunicipalityProfile, standard: Standard): string {
  const reachable = standard.contacts.flatMap(({ for: purposes, name, phone, email, when }) => {
    const way = phone === undefined ? email && `mail ${email}` : `telefon ${phoneView(phone).text}`;
    return purposes.includes("ask") && way !== undefined ? [{ when, text: `${name}, ${way}` }] : [];
  });
  const forAll = reachable.find(({ when }) => when === undefined) ?? reachable[0];
  if (forAll === undefined) return `Spørg ${profile.name}.`;
  if (forAll.when === undefined || reachable.length === 1) return `Spørg ${profile.name}: ${forAll.text}.`;
  const each = reachable.map(({ when = "", text }) => `${text} (${condition(when)})`);
  return `Spørg ${profile.name}: ${joinWords(each, "eller")}.`;
}

/** Says that the source names nobody to apply to; a contact that is only for questions is not kept back. */
export function noContactText(profile: MunicipalityProfile, standard: Standard): string {
  return standard.contacts.length === 0
    ? `Kommunens tekst siger ikke, hvilket nummer du skal ringe til, eller hvor du skal skrive. Kontakt ${profile.name}.`
    : `Kommunens tekst siger ikke, hvem du søger hos. ${askText(profile, standard)}`;
}

/** Writes „Du er under 30 år.“ as it stands inside a sentence. */
function condition(when: string): string {
  return bindText(`hvis ${when.slice(0, 1).toLocaleLowerCase("da")}${when.slice(1).replace(/\.$/, "")}`);
}
