import type { Content, EasyRead, Standard } from "../model/index.ts";
import type { SiteContext } from "./site-context.ts";
import type { Room, Writer } from "./writer.ts";

/** What the views of one standard need. */
export interface StandardRoom extends Room {
  readonly standard: Standard;
  readonly easyRead: EasyRead;
}

/** Gives a room for every standard of the content, in order. */
export function standardRooms(
  content: Content,
  context: SiteContext,
  writer: Writer,
): readonly StandardRoom[] {
  return content.municipalities.flatMap((municipality) =>
    municipality.records.map((record) => ({ ...record, municipality, context, writer })),
  );
}
