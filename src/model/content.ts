import type { EasyRead } from "./easy-read.ts";
import type { MunicipalityProfile } from "./municipality.ts";
import type { Standard } from "./standard.ts";

/** A standard together with its easy-read edition. */
export interface StandardRecord {
  readonly standard: Standard;
  readonly easyRead: EasyRead;
}

/** A municipality with all its standards, in the order of their titles. */
export interface Municipality {
  readonly profile: MunicipalityProfile;
  readonly records: readonly StandardRecord[];
}

/** Everything that was loaded and checked, in the order of the municipalities' names. */
export interface Content {
  readonly municipalities: readonly Municipality[];
}
