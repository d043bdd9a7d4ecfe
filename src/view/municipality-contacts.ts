import type { PhoneView } from "../format/phone.ts";
import type { Contact, Municipality, StandardRecord } from "../model/index.ts";
import { type ContactView, contactViews } from "./contact-view.ts";
import { switchboardContact, withSwitchboard } from "./way-in.ts";

/** A number to call, whose it is, and for whom. */
export interface NumberView {
  readonly name: string;
  readonly when?: string;
  readonly phone: PhoneView;
}

const isToReach = ({ for: purposes }: Contact): boolean => purposes.some((each) => each !== "complain");

/** More numbers than these are found in the standard that they belong to. */
const mostCalls = 3;

/**
 * Gives whom to contact in a municipality, whatever the help is about: its main number, those that all its standards
 * name alike, and those that it has for several standards. A number of one standard alone is told by that standard.
 */
export function municipalityContacts(municipality: Municipality): readonly ContactView[] {
  const { profile, records } = municipality;
  const { switchboard, contacts = [] } = profile;
  const all = [
    ...(switchboard === undefined ? [] : [switchboardContact(switchboard)]),
    ...sharedContacts(municipality, records),
    ...contacts.filter(isToReach),
  ];
  return contactViews([...new Map(all.map((contact) => [contact.id, contact])).values()]);
}

/** The contacts of the first standard, where every other names the same ways. */
function sharedContacts({ profile }: Municipality, records: readonly StandardRecord[]): readonly Contact[] {
  const lists = records.map(({ standard }) => withSwitchboard(standard, profile).contacts.filter(isToReach));
  const [first = []] = lists;
  const waysOf = (list: readonly Contact[]): string =>
    JSON.stringify(
      list.map(({ name, phone, url, when }) => [name, phone, phone === undefined ? url : "", when]),
    );
  return lists.every((list) => waysOf(list) === waysOf(first)) ? first : [];
}

/** Gives the numbers of a municipality as a list of several can hold them; none where there are too many to choose from. */
export function municipalityCalls(municipality: Municipality): readonly NumberView[] {
  const calls = municipalityContacts(municipality).flatMap(({ name, when, phone }) =>
    phone === undefined ? [] : [{ name, ...(when === undefined ? {} : { when }), phone }],
  );
  const { switchboard } = municipality.profile;
  if (switchboard !== undefined) return calls.slice(0, 1);
  return calls.length > mostCalls ? [] : calls;
}
