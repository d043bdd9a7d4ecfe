import rights from "../../_data/national/rights.ts";
import { hoursText } from "../format/opening-hours.ts";
import { type PhoneView, phoneView } from "../format/phone.ts";
import { bindText, upperFirst } from "../format/typography.ts";
import type { Contact, MunicipalityProfile, Standard } from "../model/index.ts";
import { agesText } from "./ages-text.ts";
import { adoptionText } from "./source-view.ts";
import { texts, textsFor } from "./texts.ts";
import { websiteId } from "./way-in.ts";

/** A contact ready to print. */
export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly when?: string;
  readonly phone?: PhoneView;
  readonly email?: string;
  readonly secureEmail?: string;
  readonly addressLines?: readonly string[];
  readonly url?: { readonly href: string; readonly text: string; readonly address: string };
  /** Each on a line of its own. */
  readonly openingHours?: readonly string[];
  readonly note?: string;
  /** What not to write in a mail. */
  readonly mailNote?: string;
  /** Who adopted the particulars and the opening hours, and when. */
  readonly adopted?: readonly string[];
}

/** Makes a contact ready to print: phone grouped and linked, address in lines. */
export function contactView(contact: Contact): ContactView {
  const { id, name, phone, email, secureEmail, address, url, openingHours, note } = contact;
  const when = whenText(contact);
  return {
    id,
    name,
    ...(when === undefined ? {} : { when: upperFirst(condition(when)) }),
    ...(phone === undefined ? {} : { phone: phoneView(phone) }),
    ...(email === undefined ? {} : { email }),
    ...(secureEmail === undefined ? {} : { secureEmail }),
    ...(address === undefined
      ? {}
      : { addressLines: [address.street, `${address.postcode}\u00a0${address.city}`] }),
    ...(url === undefined
      ? {}
      : {
          url: {
            href: url,
            text: contact.urlText ?? texts.contact.onTheWeb({ name }),
            address: shownAddress(url),
          },
        }),
    ...(openingHours === undefined ? {} : { openingHours: hoursLines(openingHours) }),
    ...(note === undefined ? {} : { note }),
    ...(hasMail(contact) ? { mailNote: bindText(rights.secureMail.text) } : {}),
  };
}

/** Whether one can write an e-mail to a contact, as it stands in the data or ready to print. */
export function hasMail({ email, secureEmail }: Partial<Record<"email" | "secureEmail", unknown>>): boolean {
  return (email ?? secureEmail) !== undefined;
}

/** Makes a contact ready to print with who adopted what it says, which nobody who only wants to call needs. */
export function wholeContactView(contact: Contact): ContactView {
  const { adoption, hoursAdoption } = contact;
  const { adopted, hoursAdopted } = texts.contact;
  const lines = [
    ...(adoption === undefined ? [] : [adopted({ adopted: adoptionText(adoption) })]),
    ...(hoursAdoption === undefined ? [] : [hoursAdopted({ adopted: adoptionText(hoursAdoption) })]),
  ];
  return { ...contactView(contact), ...(lines.length === 0 ? {} : { adopted: lines }) };
}

/** Takes what not to write in a mail away, where something above or beside it says so. */
export function withoutMailNote({ mailNote: _told, ...contact }: ContactView): ContactView {
  return contact;
}

/** Makes contacts that stand in one list ready to print: what all would say alike is said once, by the last. */
export function contactViews(contacts: readonly Contact[], viewOf = contactView): readonly ContactView[] {
  const views = contacts.map(viewOf);
  const last = views.findLastIndex(({ mailNote }) => mailNote !== undefined);
  return views.map((contact, index) => (index === last ? contact : withoutMailNote(contact)));
}

/** One line stands after the word „Åbent“; a sign or short form in capitals stays. */
function hoursLines(hours: NonNullable<Contact["openingHours"]>): readonly string[] {
  const lines = typeof hours === "string" ? [hours] : hours.map(hoursText);
  return lines.length > 1
    ? lines
    : lines.map((line) => line.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase("da")));
}

/** An address as people copy it from paper. */
function shownAddress(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?|\/$/gi, "");
}

/** Says for whom a contact is: in the standard's own words, else by the ages it holds as values. */
function whenText({ when, ages }: Contact): string | undefined {
  return when ?? (ages && agesText(ages, texts.contact));
}

/** Gives the contacts for a purpose, in the order of the data. */
export function contactsFor(standard: Standard, purpose: Contact["for"][number]): readonly ContactView[] {
  return contactViews(standard.contacts.filter((contact) => contact.for.includes(purpose)));
}

/**
 * Says whom to ask about what the source leaves open: the contact of an id, else one of the standard, all of them where
 * each is for other readers, or the municipality by name.
 */
export function askText(profile: MunicipalityProfile, standard: Standard, id?: string): string {
  const named = standard.contacts.filter((contact) => contact.id === id && isReachable(contact));
  const asked = (named.length > 0 ? named : askedContacts(standard)).map((contact) => ({
    ...contact,
    text: reachText(contact),
  }));
  const { name, voice } = profile;
  const { ask } = textsFor(voice);
  if (asked.length === 0) return ask.municipality({ name });
  const [only] = asked;
  if (asked.length === 1 && only !== undefined && isOnlyOnWeb(only)) {
    const { url = "" } = only;
    return ask.web({ name: only.id === websiteId ? name : only.name, address: shownAddress(url) });
  }
  const contacts = asked.map((contact) => {
    const when = whenText(contact);
    return when === undefined || asked.length === 1 ? contact.text : `${contact.text} (${condition(when)})`;
  });
  return ask.contacts({ name, contacts });
}

/** Says whom to ask where several contacts are shown already, and where: one need not read them all again. */
export function shortAskText(
  profile: MunicipalityProfile,
  standard: Standard,
  shown: { readonly contacts: readonly ContactView[]; readonly where: string },
): string {
  const asked = askedContacts(standard);
  const areShown = asked.every(({ id }) => shown.contacts.some((contact) => contact.id === id));
  return asked.length > 1 && areShown
    ? textsFor(profile.voice).ask.contactsShown({ name: profile.name, where: shown.where })
    : askText(profile, standard);
}

/** The contact to ask, or all where each is for other readers. */
function askedContacts({ contacts }: Standard): readonly Contact[] {
  const reachable = contacts.filter((contact) => contact.for.includes("ask") && isReachable(contact));
  const forAll = reachable.find((contact) => whenText(contact) === undefined);
  return forAll === undefined ? reachable : [forAll];
}

function isReachable({ phone, email, url }: Contact): boolean {
  return (phone ?? email ?? url) !== undefined;
}

function isOnlyOnWeb({ phone, email, url }: Contact): boolean {
  return url !== undefined && (phone ?? email) === undefined;
}

/** Says who it is and how to reach them: by phone, else by mail, else on the web. */
export function reachText({ name, phone, email, url = "" }: Contact): string {
  if (phone !== undefined) return texts.contact.byPhone({ name, phone: phoneView(phone).text });
  return email === undefined
    ? texts.contact.byWeb({ name, address: shownAddress(url) })
    : texts.contact.byMail({ name, email });
}

/** Says that the source names nobody to apply to; a contact that is only for questions is not kept back. */
export function noContactText(profile: MunicipalityProfile, standard: Standard): string {
  const { contact } = textsFor(profile.voice);
  const ask = askText(profile, standard);
  return standard.contacts.length === 0
    ? contact.none({ name: profile.name, ask })
    : contact.noneToApplyTo({ ask });
}

/** Writes „Du er under 30 år.“ as the condition that it is, as it stands inside a sentence. */
function condition(when: string): string {
  const clause = when.slice(0, 1).toLocaleLowerCase("da") + when.slice(1).replace(/\.$/, "");
  return bindText(/^(?:du|i|man)\s/.test(clause) ? texts.contact.condition({ when: clause }) : clause);
}
