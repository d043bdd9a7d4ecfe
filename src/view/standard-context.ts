import type { EasyRead, Municipality, Standard } from "../model/index.ts";
import type { SiteContext } from "./site-context.ts";
import type { MunicipalityContext, Writer } from "./writer.ts";

/** What the views of one standard need. */
export interface StandardContext extends MunicipalityContext {
  readonly standard: Standard;
  readonly easyRead: EasyRead;
}

/** Gives the context of every standard of a municipality, in order. */
export function standardContexts(
  municipality: Municipality,
  site: SiteContext,
  writer: Writer,
): readonly StandardContext[] {
  return municipality.records.map((record) => ({ ...record, municipality, site, writer }));
}
