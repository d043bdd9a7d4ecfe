import { danishNumber } from "../../format/number.ts";
import type { Contact } from "../../model/index.ts";
import { contactView, noContactText, reachText } from "../contact-view.ts";
import type { OwnedStandard } from "../standard-context.ts";
import { texts } from "../texts.ts";
import { withSwitchboard } from "../way-in.ts";
import type { ContactValue, Said } from "./answer.ts";

/** Where every edition says whom to ring. */
const anchor = "ring";

/**
 * Says whom to contact, and the numbers. Of a standard that names nobody it gives the way in that the municipality always
 * has, and says whose it is.
 */
export function contactAnswer({ standard, municipality }: OwnedStandard): Said {
  const { profile } = municipality;
  const isForHelp = ({ for: purposes }: Contact): boolean => purposes.includes("apply");
  const own = standard.contacts.filter(
    ({ for: purposes, id }) => purposes.includes("apply") && !id.startsWith("_"),
  );
  const named = withSwitchboard(standard, profile);
  const shown = named.contacts.filter(isForHelp);
  const { comparison } = texts;
  const calls = shown.flatMap((contact) => {
    const { name, when, phone } = contactView(contact);
    return phone === undefined ? [] : [{ name, ...(when === undefined ? {} : { when }), phone }];
  });
  const others = shown.filter(({ phone }) => phone === undefined).flatMap(waysOf);
  const [only] = own;
  if (only === undefined) {
    const notes = shown.flatMap(({ note }) => note ?? []);
    const none = shown.length === 0 ? [noContactText(profile, standard)] : [...others, ...notes];
    return { status: "not-stated", short: comparison.notStated, more: none, calls, section: anchor };
  }
  return {
    status: "stated",
    short: own.length === 1 ? only.name : comparison.contacts({ count: danishNumber(own.length) }),
    more: others,
    calls,
    section: anchor,
    value: { kind: "contacts", contacts: own.map(contactValue) },
  };
}

/** Says how else to reach who has no number; who has no way at all is named where there are several. */
function waysOf(contact: Contact): readonly string[] {
  const { email = contact.secureEmail, url } = contact;
  return (email ?? url) === undefined ? [] : [reachText({ ...contact, email })];
}

function contactValue(contact: Contact): ContactValue {
  const { name, ages, phone, url, email = contact.secureEmail } = contact;
  const { when } = contactView(contact);
  const { from, to } = ages ?? {};
  return {
    name,
    ...(when === undefined ? {} : { when }),
    ...(ages === undefined
      ? {}
      : { ages: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { url }),
  };
}
