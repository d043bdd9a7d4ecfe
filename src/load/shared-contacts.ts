import type { Contact, MunicipalityProfile, Standard, WrittenStandard } from "../model/index.ts";

/**
 * Puts the municipality's contacts where a standard refers to them, so that no view needs to know of references. A
 * reference that leads nowhere is left out: it is a fault already.
 */
export function withSharedContacts(
  standard: WrittenStandard,
  profile: MunicipalityProfile | undefined,
): Standard {
  const contacts = standard.contacts.flatMap((contact): readonly Contact[] => {
    if (!("shared" in contact)) return [contact];
    const shared = profile?.contacts?.find(({ id }) => id === contact.shared);
    if (shared === undefined) return [];
    const { for: purposes = shared.for, email = shared.email } = contact;
    return [{ ...shared, for: purposes, ...(email === undefined ? {} : { email }) }];
  });
  return { ...standard, contacts };
}
