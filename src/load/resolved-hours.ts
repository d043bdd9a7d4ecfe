import type { Contact, MunicipalityProfile, WrittenHours, WrittenProfile } from "../model/index.ts";

/** Gives a municipality's profile in which every contact and the main number have whole opening hours. */
export function resolvedProfile(profile: WrittenProfile): MunicipalityProfile {
  const { contacts, switchboard, ...others } = profile;
  return {
    ...others,
    ...(contacts && { contacts: contacts.map((contact) => withWholeHours(contact, profile)) }),
    ...(switchboard && { switchboard: withWholeHours(switchboard, profile) }),
  };
}

/**
 * Puts the municipality's opening hours where a contact refers to them. A reference that leads nowhere is left out: it
 * is a fault already.
 */
export function withWholeHours<Holder extends { readonly openingHours?: WrittenHours | undefined }>(
  { openingHours: written, ...holder }: Holder,
  profile: Pick<WrittenProfile, "openingHours"> | undefined,
): Omit<Holder, "openingHours"> & Pick<Contact, "openingHours" | "hoursAdoption"> {
  if (written === undefined) return holder;
  if (typeof written === "string" || Array.isArray(written)) return { ...holder, openingHours: written };
  const shared = profile?.openingHours?.[written.shared];
  return { ...holder, ...(shared && { openingHours: shared.hours, hoursAdoption: shared.adoption }) };
}
