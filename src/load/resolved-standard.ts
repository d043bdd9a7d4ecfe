import nationalActs from "../../_data/national/acts.ts";
import {
  type Acts,
  type Appendix,
  type Complaint,
  type Contact,
  complaintsOf,
  inheritedBlocks,
  type LegalBasis,
  type Price,
  pricesOf,
  type Standard,
  type WrittenProfile,
  type WrittenStandard,
} from "../model/index.ts";
import { withWholeHours } from "./resolved-hours.ts";

type WrittenWay = Exclude<WrittenStandard["complaint"], readonly unknown[]>;

/** Gives the Acts that a municipality's standards can cite: the national ones and its own. */
export function actsOf(profile: Pick<WrittenProfile, "acts"> | undefined): Acts {
  return { ...nationalActs, ...profile?.acts };
}

/**
 * Puts the municipality's contacts, opening hours, prices, ways to complain and appendices and the Acts where a
 * standard refers to them, so that no view needs to know of references. A reference that leads nowhere is left out: it is
 * a fault already.
 */
export function resolvedStandard(standard: WrittenStandard, profile: WrittenProfile | undefined): Standard {
  const complaint = wholeComplaint(standard, profile);
  const named = standard.contacts.flatMap((contact): readonly Contact[] => {
    if (!("shared" in contact)) return [withWholeHours(contact, profile)];
    const shared = profile?.contacts?.find(({ id }) => id === contact.shared);
    if (shared === undefined) return [];
    const { for: purposes = shared.for, email = shared.email } = contact;
    return [{ ...withWholeHours(shared, profile), for: purposes, ...(email === undefined ? {} : { email }) }];
  });
  const contacts = [...named, ...receiversOf(standard, named, profile)];
  const acts = actsOf(profile);
  const legalBasis = standard.legalBasis.flatMap((basis): readonly LegalBasis[] => {
    const law = acts[basis.act];
    return law === undefined ? [] : [{ ...basis, law }];
  });
  const { price, ...facts } = standard.facts;
  const prices = pricesOf(standard.facts).flatMap((one): readonly Price[] => {
    const whole = "shared" in one ? profile?.prices?.[one.shared] : one;
    return whole === undefined ? [] : [whole];
  });
  const isOne = !Array.isArray(price);
  const appendices = standard.appendices?.flatMap((one): Appendix[] => {
    const whole = "shared" in one ? profile?.appendices?.[one.shared] : one;
    return whole === undefined ? [] : [whole];
  });
  return {
    ...standard,
    appendices,
    inheritedBlocks: inheritedBlocks(standard, profile ?? {}),
    complaint,
    contacts,
    legalBasis,
    facts: { ...facts, ...(prices.length === 0 ? {} : { price: isOne ? prices[0] : prices }) },
  };
}

function wholeComplaint(
  { complaint: written }: WrittenStandard,
  profile: WrittenProfile | undefined,
): Standard["complaint"] {
  const whole = (way: WrittenWay): Complaint => {
    if (!("shared" in way)) return way;
    const { shared, ...own } = way;
    return { ...(profile?.complaints?.[shared] ?? { kind: "not-stated" }), ...own };
  };
  return Array.isArray(written) ? written.map(whole) : whole(written);
}

/** Gives those of the municipality's contacts to which only its ways to complain lead. */
function receiversOf(
  standard: WrittenStandard,
  named: readonly Contact[],
  profile: WrittenProfile | undefined,
): readonly Contact[] {
  const ids = complaintsOf<WrittenWay>(standard).flatMap((way) => {
    const shared = "shared" in way ? profile?.complaints?.[way.shared] : undefined;
    return shared?.kind === "appeal" ? [shared.to] : [];
  });
  return (profile?.contacts ?? [])
    .filter(({ id }) => ids.includes(id) && !named.some((contact) => contact.id === id))
    .map((contact) => ({ ...withWholeHours(contact, profile), for: ["complain"] }));
}
