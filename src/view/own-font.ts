import type { Municipality, OwnFontFiles } from "../model/index.ts";
import { type FontAddresses, fontRules } from "../theme/index.ts";
import type { DocumentFrame } from "./document-frame.ts";
import { fontPath } from "./routes.ts";

/** Gives where a municipality's own letters are fetched from; `hrefOf` makes the address of a site path. */
export function ownFontAddresses(
  municipality: string,
  font: OwnFontFiles,
  hrefOf: (path: string) => string,
): FontAddresses {
  const address = (weight: "regular" | "bold") => hrefOf(fontPath(municipality, font[weight].name, weight));
  return { regular: address("regular"), bold: address("bold") };
}

/** Sets a document in the municipality's own letters, where it has any; a printed document has its assets at the root. */
export function inOwnFont(frame: DocumentFrame, { profile, font }: Municipality): DocumentFrame {
  if (font === undefined) return frame;
  const rules = fontRules(ownFontAddresses(profile.id, font, (path) => path));
  return {
    ...frame,
    pageStyleHtml: `${rules}\n${frame.pageStyleHtml}`,
    fontBuilds: [font.regular.build, font.bold.build],
  };
}
