import { plainWords } from "../../format/markdown.ts";
import { linkedPath } from "../routes.ts";
import { urlOf } from "../site-context.ts";
import type { MunicipalityContext } from "../writer.ts";
import type { RichText } from "./schema/rich-text.ts";

/** Makes a text of the data one that can be read anywhere: its links become whole addresses. */
export type TextWriter = (markdown: string) => RichText;

/** The target of a link to a page of the site, in the grammar of the texts. */
const siteLink = /(?<!\\)\]\((\/[^)\s]*)\)/g;

/** Makes what writes the texts of a municipality for the data. */
export function textWriter({ site, municipality }: Omit<MunicipalityContext, "writer">): TextWriter {
  const whole = (target: string) => urlOf(site, linkedPath(site, municipality, target));
  return (written) => ({
    markdown: written.replace(siteLink, (_link, target: string) => `](${whole(target)})`),
    plain: plainWords(written),
  });
}
