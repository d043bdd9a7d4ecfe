import nationalActs from "../../_data/national/acts.ts";
import type {
  Acts,
  Contact,
  LegalBasis,
  MunicipalityProfile,
  Standard,
  WrittenStandard,
} from "../model/index.ts";

/** Gives the Acts that a municipality's standards can cite: the national ones and its own. */
export function actsOf(profile: Pick<MunicipalityProfile, "acts"> | undefined): Acts {
  return { ...nationalActs, ...profile?.acts };
}

/**
 * Puts the municipality's contacts and the Acts where a standard refers to them, so that no view needs to know of
 * references. A reference that leads nowhere is left out: it is a fault already.
 */
export function resolvedStandard(
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
  const acts = actsOf(profile);
  const legalBasis = standard.legalBasis.flatMap((basis): readonly LegalBasis[] => {
    const law = acts[basis.act];
    return law === undefined ? [] : [{ ...basis, law }];
  });
  return { ...standard, contacts, legalBasis };
}
