import { documentStylesheet, kindStylesheet, sheetKinds, siteStylesheet } from "../assets/stylesheet.ts";
import { faces, fileName, fontBytes, weights } from "../fonts/index.ts";
import { pictogramSheet } from "../render/pictogram.ts";
import { type Html, html } from "../report/html.ts";
import { type ThemeColours, themeRules } from "../theme/index.ts";
import type { RenderedExample } from "./examples.ts";

/** What a theme looks like on: a screen of one kind, or paper. */
export type FrameKind = "light" | "dark" | "high" | "paper";

/** The letters that a theme brings. */
export interface PreviewFont {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** What a theme is previewed with. */
export interface PreviewTheme {
  readonly colours: ThemeColours;
  readonly font?: PreviewFont;
}

const attributes = {
  light: ' data-colours="light"',
  dark: ' data-colours="dark"',
  high: ' data-colours="light" data-contrast="high"',
  paper: "",
} as const satisfies Readonly<Record<FrameKind, string>>;

/**
 * A component that stands at the foot of the window stays where it is shown. Paper is as wide as its frame at most and
 * goes on downwards, where the picture of a first page has its next ones beside it.
 */
const previewRules = `body.document.preview{inline-size:auto;block-size:auto;padding:1rem;overflow:visible;columns:auto}.preview__example{contain:layout;margin-block-end:2.5rem}.preview__name{margin:0 0 .5rem;font:.875rem/1.4 ui-monospace,monospace}.preview{padding:1rem}`;

/** Makes the document of one frame: every component in a theme, with all that it needs inside. */
export function frameDocument(
  kind: FrameKind,
  theme: PreviewTheme,
  { head, examples }: { readonly head: string; readonly examples: readonly RenderedExample[] },
): string {
  const styles = kind === "paper" ? documentStylesheet() : screenStyles();
  const body = examples.map(
    ({ name, html: example }) =>
      html`<div class="preview__example"><p class="preview__name">${name}</p>${{ html: withoutFiles(example) }}</div>`,
  );
  const classes = kind === "paper" ? "document document--ordinary preview" : "";
  return html`<!doctype html>
<html lang="da"${{ html: attributes[kind] }}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${kind}</title>
<style>${styleText(styles + rulesOf(theme) + previewRules)}</style></head>
<body class="${classes}"><div hidden>${{ html: pictogramSheet() }}</div>${{ html: kind === "paper" ? "" : head }}<main class="${kind === "paper" ? "" : "page frame preview"}">
${body}
</main></body></html>`.html;
}

const noPicture = dataAddress(
  new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path fill="#888888" d="M0 0h4v1H0z"/></svg>',
  ),
  "image/svg+xml",
);

/** Gives pictograms from this page, and an even picture in place of one that is not here. */
function withoutFiles(example: string): string {
  return example
    .replace(/href="[^"#]*pictograms\.svg#/g, 'href="#')
    .replace(/\ssrc="(?!data:)[^"]*"/g, ` src="${noPicture}"`);
}

function screenStyles(): string {
  return siteStylesheet("/assets/fonts/") + sheetKinds.map(kindStylesheet).join("");
}

/** Style text that cannot end its element. */
function styleText(css: string): Html {
  return { html: withOwnFiles(css).replaceAll("</", "<\\/") };
}

function rulesOf({ colours, font }: PreviewTheme): string {
  const address = (bytes: Uint8Array) => dataAddress(bytes, "font/woff2");
  const addresses = font && { regular: address(font.regular), bold: address(font.bold) };
  return themeRules(colours, addresses);
}

/** Puts the usual letters into the style sheet, and takes the rules of the rarer ones out. */
function withOwnFiles(css: string): string {
  const [usual] = faces;
  const files = new Map(
    weights.map((weight) => [fileName(usual?.files[weight] ?? ""), usual?.files[weight] ?? ""]),
  );
  return css.replace(/@font-face\{[^}]*?url\("([^"]*)"\)[^}]*\}/g, (rule, address: string) => {
    if (address.startsWith("data:")) return rule;
    const file = files.get(fileName(address));
    return file === undefined ? "" : rule.replace(address, dataAddress(fontBytes(file), "font/woff2"));
  });
}

/** Writes bytes as an address, so that the page needs no other file. */
export function dataAddress(bytes: Uint8Array, type: string): string {
  return `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
}
