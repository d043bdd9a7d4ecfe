import type { Sources } from "../load/index.ts";
import { spoken } from "../messages/language.ts";
import type { MunicipalityProfile } from "../model/index.ts";
import type { Finding } from "../report/finding.ts";
import type { MunicipalityRecord } from "./municipality-rule.ts";
import { municipalityRules } from "./rules/index.ts";

/** Reviews what the standards of a municipality share. */
export function municipalityReview(
  profile: MunicipalityProfile,
  sources: Sources,
  site: Pick<MunicipalityRecord, "isOwnSite" | "today">,
): readonly Finding[] {
  const record = { profile, standards: sources.writtenStandardsOf(profile.id), ...site };
  return municipalityRules.flatMap(({ code, title, severity, why, fix, find }) =>
    find(record).map(({ path, quote, what }) => ({
      code,
      title: spoken(title),
      severity,
      place: sources.placeOf(profile.id, "profile", "", path),
      quote,
      what,
      why: spoken(why),
      fix: spoken(fix),
    })),
  );
}
