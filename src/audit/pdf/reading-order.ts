import { isHeard, type PageElement, type ParsedPage } from "../../crawl/parsed-page.ts";

const blocks = new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "p",
  "li",
  "dt",
  "dd",
  "th",
  "td",
  "blockquote",
  "figcaption",
]);

/** Shorter texts stand in several places, and say nothing of the order. */
const leastLetters = 24;
/** With fewer texts in common the two are not the same text in two forms. */
const leastTexts = 5;

/** A text that page and PDF have in common, and stands in the PDF before one that the page has before it. */
export interface MovedText {
  readonly text: string;
  readonly after: string;
}

/** What comparing a PDF with its page gave: how many texts both have, and those in another order. */
export interface OrderCompared {
  readonly common: number;
  readonly moved: readonly MovedText[];
}

/** Compares the order of the texts of a page with that of a PDF; undefined where they have too little in common. */
export function orderCompared(page: ParsedPage, pdfText: string): OrderCompared | undefined {
  const letters = lettersOf(pdfText);
  const common = textsOf(page).flatMap((text) => {
    const own = lettersOf(text);
    const at = letters.indexOf(own);
    const isOnce = at >= 0 && letters.indexOf(own, at + 1) < 0;
    return isOnce ? [{ text, at }] : [];
  });
  if (common.length < leastTexts) return undefined;
  const inOrder = new Set(longestRise(common.map(({ at }) => at)));
  const moved = common.flatMap(({ text }, index) =>
    inOrder.has(index) ? [] : [{ text: shortened(text), after: shortened(common[index - 1]?.text ?? "") }],
  );
  return { common: common.length, moved };
}

/** Whether a text is for a screen alone: no paper has it. */
function isOnScreenAlone(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    if (at.attributes.get("class")?.split(/\s+/).includes("on-screen")) return true;
  }
  return false;
}

/** The texts of a page's main part that its paper may have, each once, in the page's order. */
function textsOf(page: ParsedPage): string[] {
  const isText = (element: PageElement): boolean =>
    blocks.has(element.tag) && isHeard(element) && isInMain(element) && !isOnScreenAlone(element);
  const holders = new Set<PageElement>();
  for (const element of page.elements.filter(isText)) {
    for (let at = element.parent; at !== undefined; at = at.parent) holders.add(at);
  }
  const texts = page.elements
    .filter((element) => isText(element) && !holders.has(element))
    .map((element) => element.text());
  const counts = Map.groupBy(texts, lettersOf);
  return texts.filter(
    (text) => lettersOf(text).length >= leastLetters && counts.get(lettersOf(text))?.length === 1,
  );
}

function isInMain(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) {
    if (at.tag === "main") return true;
    if (at.tag === "nav") return false;
  }
  return false;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function shortened(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 50).trimEnd()} …`;
}

/** The places of the longest rising row among some numbers. */
function longestRise(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = found < 0 ? ends.length : found;
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.unshift(at);
  return rise;
}
