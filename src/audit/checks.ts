import type { Subject } from "./finding.ts";

/** What a check is, for the report. */
export interface CheckDescription {
  readonly subject: Subject;
  /** What it looks for, in a few words. */
  readonly looksFor: string;
  /** Whether the audit may pass without it, because not every machine can run it. */
  readonly mayBeMissing?: true;
}

const pdf = { subject: "pdf" } as const;
const page = { subject: "page" } as const;

/** Every check of the audit, in the order of the report. What ran is counted against this list. */
export const checks = {
  axe: {
    ...page,
    looksFor:
      "axe-core, all rules of WCAG 2.0–2.2 A, AA and AAA and good practice: light, dark, and 320 px with everything unfolded",
  },
  qualweb: {
    ...page,
    looksFor: "QualWeb, ACT rules and WCAG techniques: the engine with which the authorities are monitored",
  },
  "pa11y-axe": { ...page, looksFor: "pa11y-ci with axe at WCAG 2 AA and target-size" },
  htmlcs: { ...page, looksFor: "pa11y-ci with HTML_CodeSniffer at WCAG 2 AA" },
  "browser-load": {
    ...page,
    looksFor: "The page loads in Chromium, every file of it arrives, no script fails",
  },
  keyboard: {
    ...page,
    looksFor:
      "The Tab key reaches everything, in order and in sight, and nothing holds it; the skip link leads to the content",
  },
  reflow: { ...page, looksFor: "320 px, which is 400 %: nothing to scroll sideways, nothing cut off" },
  "text-size": { ...page, looksFor: "Text at 200 %: nothing cut off or covered" },
  "text-spacing": { ...page, looksFor: "The text spacing of WCAG 1.4.12: nothing cut off or covered" },
  "target-size": { ...page, looksFor: "Targets of 24 px or apart, in a wide and in a narrow window" },
  "forced-colours": { ...page, looksFor: "Text and focus in the colours that a reader forces on the page" },
  "reduced-motion": {
    ...page,
    looksFor: "Nothing moves without end, and nothing when less motion is asked for",
  },
  print: { ...page, looksFor: "On paper: the content, and no navigation" },
  "css-off": { ...page, looksFor: "Without styles: all text, in the same order, under headings in order" },
  "javascript-off": {
    ...page,
    looksFor: "Without JavaScript: the same text and links, no button that does nothing",
  },
  "screen-reader": {
    ...page,
    looksFor: "What a screen reader says: grouped numbers, no empty signs, nothing twice",
  },
  "http-status": { ...page, looksFor: "The server answers with 200" },
  markup: { ...page, looksFor: "html-validate: wrong HTML, duplicated ids, references to nothing" },
  vnu: { ...page, looksFor: "The Nu Html Checker of the W3C (needs Java)", mayBeMissing: true },
  "heading-outline": {
    ...page,
    looksFor: "One h1, no level left out, no empty heading, no twins side by side",
  },
  language: { ...page, looksFor: "The language of the page and of passages in another one" },
  "alternative-texts": { ...page, looksFor: "Alternative texts that say nothing or too much" },
  "link-texts": { ...page, looksFor: "Link texts that say nothing when they are heard alone" },
  downloads: { ...page, looksFor: "Links to files name the kind and the true size" },
  "unique-titles": { ...page, looksFor: "Every page has a title of its own" },
  "internal-links": { ...page, looksFor: "Links, anchors, pictures and files lead to something" },
  reachable: { ...page, looksFor: "Every page can be reached from the start page, and is in the sitemap" },
  "accessibility-statement": {
    ...page,
    looksFor: "A footer link „Tilgængelighedserklæring“ on every page, and an address /was/ that leads on",
  },
  "page-weight": { ...page, looksFor: "At most 60 kB of HTML and CSS" },
  "foreign-requests": { ...page, looksFor: "No request to anyone else's machine" },
  "foreign-requests-in-styles": { ...page, looksFor: "The same, from style sheets" },
  "without-javascript": { ...page, looksFor: "The text is there without JavaScript" },
  "pdf-structure": {
    ...pdf,
    looksFor: "Tags, reading order in the tags, tables, lists, alternative texts, links, fonts, bookmarks",
  },
  "pdf-names": { ...pdf, looksFor: "Language and title, and that a reader's window shows the title" },
  "pdf-order": {
    ...pdf,
    looksFor: "What is in the PDF and on the page beside it comes in the same order",
  },
  "pdf-contrast": { ...pdf, looksFor: "Text stands out from its ground by 7:1, large text by 4.5:1" },
} as const satisfies Readonly<Record<string, CheckDescription>>;

/** The name of a check of the audit. */
export type CheckName = keyof typeof checks;

/** What a check is; a check of nobody's list looks at pages. */
export function describedCheck(name: string): CheckDescription {
  return Object.hasOwn(checks, name) ? checks[name as CheckName] : { subject: "page", looksFor: "" };
}
