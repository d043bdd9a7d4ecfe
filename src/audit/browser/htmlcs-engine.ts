import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "../../browser/index.ts";
import { affects } from "../../messages/audit/affects.ts";
import { engines, notAudited as reasons } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { inEnglish } from "../../report/tool-words.ts";
import { affectedUsers } from "../affected-users.ts";
import type { SiteFault } from "../check.ts";
import { findingOf, notAudited } from "../finding.ts";
import type { BrowserEngine } from "./browser-engine.ts";
import { into } from "./places.ts";

const build = createRequire(import.meta.url).resolve("@pa11y/html_codesniffer/build/HTMLCS.js");

/** In a page that has a module loader of its own, HTML_CodeSniffer would give itself to that and not to the window. */
const source = `(function (define, exports, module) {${readFileSync(build, "utf8")}}).call(window)`;

/** Where on a page something was seen, in pa11y's words: a selector, and the start of the element. */
export interface Spot {
  readonly selector: string;
  readonly context: string;
}

/** One fault as HTML_CodeSniffer tells it. */
export interface HtmlcsIssue extends Spot {
  readonly code: string;
  readonly message: string;
}

/** A part of HTML_CodeSniffer that broke down on an element, by the name of its object. */
export interface BrokenSniff extends Spot {
  readonly sniff: string;
  readonly reason: string;
}

/** A part of HTML_CodeSniffer: what it looks at one element with. */
type Sniff = Record<string, (element: Node, ...others: readonly unknown[]) => unknown>;

/** What HTML_CodeSniffer puts into the page. */
interface HtmlcsWindow {
  readonly HTMLCS: {
    readonly ERROR: number;
    process(standard: string, content: Document | ShadowRoot, done: (error?: Error) => void): void;
    getMessages(): { type: number; code: string; msg: string; element: Node }[];
  };
}

/** Looks at a page with HTML_CodeSniffer. What it only warns of is for a person, and there is much of it on every page. */
export const htmlcsEngine: BrowserEngine = {
  name: "htmlcs",
  kind: "engine",
  subject: "page",
  looksFor: looksFor.htmlcs,
  run: async ({ tab: { page }, path }) => {
    const faults = (await Promise.all(page.frames().map(faultsIn))).flat();
    return {
      findings: faults.map((fault) => findingOf(htmlcsEngine, { page: path, ...fault })),
      questions: [],
    };
  },
};

/** Looks at a frame; what it holds is told with the frame before it. One that has gone meanwhile held nothing. */
async function faultsIn(frame: Frame): Promise<Omit<SiteFault, "page">[]> {
  const isPage = frame.parentFrame() === null;
  try {
    const holder = isPage ? "" : `iframe[src="${await sourceOf(frame)}"]${into}`;
    await frame.evaluate(source);
    const { issues, broken } = await frame.evaluate(sniffed, into);
    const faults = [...issues.map(issueFault), ...broken.map(brokenFault)];
    return faults.map((fault) => ({ ...fault, place: holder + fault.place }));
  } catch (error) {
    if (isPage || !frame.detached) throw error;
    return [];
  }
}

async function sourceOf(frame: Frame): Promise<string> {
  const holder = await frame.frameElement();
  const written = await holder?.evaluate((element) => element.getAttribute("src"));
  return written ?? "";
}

/** Gives the fault of an issue, with whom it affects and the technique that tells how to mend it. */
export function issueFault({ code, message, ...spot }: HtmlcsIssue): Omit<SiteFault, "page"> {
  // The code holds it: `WCAG2AA.Principle1.Guideline1_3.1_3_1.H49.I`.
  const criterion = code.split(".")[3]?.replaceAll("_", ".");
  return {
    place: placeOf(spot),
    rule: code,
    what: message,
    ...inEnglish(),
    // It reads techniques as duties, where another way may be as good; and to it a field without a type is no text field.
    weight: code.includes(".H98") ? "hint" : "likely",
    ...(criterion !== undefined && { criterion }),
    affects: affectedUsers(criterion),
    fix: engines.see(techniqueUrl(code)),
  };
}

/** Gives the fault of a part that broke down: everything else was looked at, and this was not. */
export function brokenFault({ sniff, reason, ...spot }: BrokenSniff): Omit<SiteFault, "page"> {
  const criterion = /Guideline\d+_\d+_(\d+_\d+_\d+)/.exec(sniff)?.[1]?.replaceAll("_", ".") ?? sniff;
  return {
    place: placeOf(spot),
    rule: notAudited,
    weight: "barrier",
    what: reasons.ruleBroke(criterion, (reason.split("\n")[0] ?? "").replace(/\.$/, "")),
    affects: affects.notAudited(),
    fix: engines.correctHtml(),
  };
}

function placeOf({ selector, context }: Spot): string {
  return [selector, context].filter((part) => part !== "").join("  ");
}

const techniqueFolders: Readonly<Record<string, string>> = {
  H: "html",
  G: "general",
  F: "failures",
  C: "css",
  T: "text",
  ARIA: "aria",
  SCR: "client-side-script",
};

function techniqueUrl(code: string): string {
  const [, letters, number] = /\.(ARIA|SCR|[HGFCT])(\d+)/.exec(code) ?? [];
  const folder = letters === undefined ? undefined : techniqueFolders[letters];
  const page = folder === undefined ? "" : `Techniques/${folder}/${letters}${number}`;
  return `https://www.w3.org/WAI/WCAG22/${page === "" ? "quickref/" : page}`;
}

/**
 * Runs HTML_CodeSniffer in the page; sent to the browser as text. It takes much for granted, such as the `content` of a
 * `<meta>`: what breaks down on one element is noted, and must not take along what is seen on all others.
 */
function sniffed(within: string): { issues: HtmlcsIssue[]; broken: BrokenSniff[] } {
  const own = window as unknown as HtmlcsWindow & Record<string, Sniff | undefined>;
  const broken: BrokenSniff[] = [];
  const names = Object.keys(own).filter((name) => name.startsWith("HTMLCS_WCAG2AAA_Sniffs_"));
  for (const sniff of names) {
    const part = own[sniff] ?? {};
    for (const method of ["process", "testSemanticPresentationRole"]) {
      const original = part[method];
      if (original === undefined) continue;
      part[method] = (element, ...others) => {
        try {
          return original.call(part, element, ...others);
        } catch (error) {
          broken.push({ sniff, reason: String(error), ...spotOf(element) });
          return undefined;
        }
      };
    }
  }
  const { HTMLCS } = own;
  const styleOf = window.getComputedStyle;
  // On the way up from a part of a shadow tree it asks the tree itself what lies behind: that is what holds the tree.
  window.getComputedStyle = (part: Node, ...others) =>
    styleOf.call(window, part instanceof ShadowRoot ? part.host : (part as Element), ...others);
  try {
    // It enters no shadow tree by itself.
    const issues = [document, ...treesIn(document).map(asElement)].flatMap(issuesIn);
    return { issues, broken };
  } finally {
    window.getComputedStyle = styleOf;
  }

  function issuesIn(part: Document | ShadowRoot): HtmlcsIssue[] {
    let isDone = false;
    HTMLCS.process("WCAG2AA", part, (error) => {
      if (error !== undefined) throw error;
      isDone = true;
    });
    if (!isDone) throw new Error("HTML_CodeSniffer has not ended");
    return HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => ({ code, message: msg, ...spotOf(element) }));
  }

  /** Lets a shadow tree be asked what only elements and documents are asked. */
  function asElement(tree: ShadowRoot): ShadowRoot {
    return Object.assign(tree, {
      getElementsByTagName: (name: string) => tree.querySelectorAll(name),
      hasAttribute: () => false,
      getAttribute: () => null,
    });
  }

  function treesIn(root: ParentNode): ShadowRoot[] {
    const trees = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [...trees, ...trees.flatMap(treesIn)];
  }

  function spotOf(node: Node): Spot {
    return node instanceof Element
      ? { selector: selectorOf(node), context: contextOf(node) }
      : { selector: "", context: "" };
  }

  function selectorOf(element: Element): string {
    const root = element.getRootNode();
    const holder = root instanceof ShadowRoot ? selectorOf(root.host) + within : "";
    if (element.id !== "") return `${holder}#${element.id}`;
    const { parentNode: parent, localName } = element;
    if (parent === null || parent instanceof Document) return localName;
    const siblings = [...parent.children];
    const isOnly = siblings.filter((one) => one.localName === localName).length === 1;
    const step = isOnly ? localName : `${localName}:nth-child(${siblings.indexOf(element) + 1})`;
    return parent instanceof Element ? `${selectorOf(parent)} > ${step}` : holder + step;
  }

  function contextOf({ outerHTML, innerHTML }: Element): string {
    const inside = innerHTML.length > 31 ? `${innerHTML.slice(0, 31)}...` : innerHTML;
    const start = outerHTML.replace(innerHTML, () => inside);
    return start.length > 251 ? `${start.slice(0, 250)}...` : start;
  }
}
