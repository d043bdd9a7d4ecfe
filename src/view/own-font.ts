import type { Municipality, OwnFontFiles } from "../model/index.ts";
import type { DocumentFrame } from "./document-frame.ts";
import { fontPath } from "./routes.ts";

const weights = { regular: 400, bold: 700 } as const;

/** The rules that set a text in a municipality's own letters; `hrefOf` makes the address of a site path. */
export function ownFontRules(
  municipality: string,
  font: OwnFontFiles | undefined,
  hrefOf: (path: string) => string,
): string {
  if (font === undefined) return "";
  const rules = (["regular", "bold"] as const).map((weight) => {
    const address = hrefOf(fontPath(municipality, font[weight].name, weight));
    return `@font-face{font-family:"municipality";src:url("${address}");font-weight:${weights[weight]};font-display:swap}`;
  });
  return `${rules.join("")}:root{--own-font:"municipality"}`;
}

/** Sets a document in the municipality's own letters, where it has any; a printed document has its assets at the root. */
export function inOwnFont(frame: DocumentFrame, { profile, font }: Municipality): DocumentFrame {
  if (font === undefined) return frame;
  const rules = ownFontRules(profile.id, font, (path) => path);
  return {
    ...frame,
    pageStyleHtml: `${rules}\n${frame.pageStyleHtml}`,
    fontBuilds: [font.regular.build, font.bold.build],
  };
}
