import type { Content, EasyRead, Standard } from "../model/index.ts";
import type { SiteContext } from "./site-context.ts";
import type { MunicipalityContext, Writer } from "./writer.ts";

/** What the views of one standard need. */
export interface StandardContext extends MunicipalityContext {
  readonly standard: Standard;
  readonly easyRead: EasyRead;
}

/** Gives the context of every standard of the content, in order. */
export function standardContexts(
  content: Content,
  site: SiteContext,
  writer: Writer,
): readonly StandardContext[] {
  return content.municipalities.flatMap((municipality) =>
    municipality.records.map((record) => ({ ...record, municipality, site, writer })),
  );
}
