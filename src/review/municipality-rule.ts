import type { Path } from "../load/index.ts";
import type { InEachLanguage } from "../messages/language.ts";
import type { WrittenProfile, WrittenStandard } from "../model/index.ts";
import type { Severity } from "../report/finding.ts";

/** A municipality as its files have it: its standards still refer to what it shares. */
export interface MunicipalityRecord {
  readonly profile: WrittenProfile;
  readonly standards: readonly WrittenStandard[];
  /** Whether the site is the municipality's own: its start page shows the contacts that standards share. */
  readonly isOwnSite: boolean;
  /** The day of the review, as YYYY-MM-DD. */
  readonly today: string;
}

/** What an example of a rule puts into a municipality whose only standard inherits and refers to nothing. */
export interface MunicipalityExample {
  readonly profile?: Partial<WrittenProfile>;
  readonly standard?: Partial<WrittenStandard>;
  readonly isOwnSite?: boolean;
  readonly today?: string;
}

/** A rule over what the standards of one municipality share. Its matches stand in the municipality's profile. */
export interface MunicipalityRule {
  /** Never changes its meaning, because people search for it. */
  readonly code: `RV${number}`;
  readonly title: InEachLanguage<string>;
  readonly severity: Severity;
  readonly why: InEachLanguage<string>;
  readonly fix: InEachLanguage<string>;
  /** Where the rule comes from, in Danish as the document prints it. */
  readonly source: string;
  readonly bad: readonly [MunicipalityExample, ...MunicipalityExample[]];
  readonly good: readonly [MunicipalityExample, ...MunicipalityExample[]];
  readonly find: (record: MunicipalityRecord) => readonly MunicipalityMatch[];
}

/** What such a rule has found at one place of the profile. */
export interface MunicipalityMatch {
  readonly path: Path;
  readonly quote: string;
  readonly what: string;
}
