import type { EasyRead, Municipality, StandardRecord } from "../model/index.ts";
import type { SiteContext } from "./site-context.ts";
import { withSwitchboard } from "./way-in.ts";
import type { MunicipalityContext, Writer } from "./writer.ts";

/** What the views of one standard need. */
export interface StandardContext extends MunicipalityContext, StandardRecord {}

/** A standard and whose it is: all that is needed to tell what it holds. */
export type OwnedStandard = Pick<StandardContext, "standard" | "municipality">;

/** What the views of an easy-read edition need. */
export interface EasyReadContext extends StandardContext {
  readonly easyRead: EasyRead;
}

/** Tells that a standard has an easy-read edition. */
export function hasEasyRead(context: StandardContext): context is EasyReadContext {
  return context.easyRead !== undefined;
}

/** Gives the context of every standard of a municipality, in order; one that names nobody gets the main number. */
export function standardContexts(
  municipality: Municipality,
  site: SiteContext,
  writer: Writer,
): readonly StandardContext[] {
  return municipality.records.map((record) => {
    const standard = withSwitchboard(record.standard, municipality.profile);
    return { ...record, standard, municipality, site, writer };
  });
}
