import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { affects } from "../../messages/audit/affects.ts";
import { engines, notAudited as reasons } from "../../messages/audit/engines.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { inEnglish } from "../../report/tool-words.ts";
import { framesIn, type MetFrame } from "../../tab/frames.ts";
import { into } from "../../tab/page-tools.ts";
import { affectedUsers } from "../affected-users.ts";
import type { SiteFault } from "../check.ts";
import { findingOf, notAudited } from "../finding.ts";
import type { BrowserEngine } from "./browser-engine.ts";
import { type BrokenSniff, type HtmlcsIssue, type Spot, sniffed } from "./sniffed.ts";

const build = createRequire(import.meta.url).resolve("@pa11y/html_codesniffer/build/HTMLCS.js");

/** In a page that has a module loader of its own, HTML_CodeSniffer would give itself to that and not to the window. */
const source = `(function (define, exports, module) {${readFileSync(build, "utf8")}}).call(window)`;

/**
 * What it reads from one attribute where a browser asks several, or writes off for its form: names of pictures and fields, headers
 * of cells, languages, titles, waiting times, the light around letters. Others judge all of these surely.
 */
const halfRead =
  /\.(H36|H37|H53,ARIA6|F40\.2|F41\.2|H25\.1\.NoTitleEl|H57\.3\.Lang|H58\.1\.Lang|H43\b.*|H91\.\w+\.Name|F68|G18\.Fail)$/;

/** Looks at a page with HTML_CodeSniffer. What it only warns of is for a person, and there is much of it on every page. */
export const htmlcsEngine: BrowserEngine = {
  name: "htmlcs",
  kind: "engine",
  subject: "page",
  looksFor: looksFor.htmlcs,
  run: async ({ tab: { page }, path }) => {
    const frames = [{ frame: page.mainFrame(), place: "" }, ...(await framesIn(page.mainFrame()))];
    const faults = (await Promise.all(frames.map(faultsIn))).flat();
    return {
      findings: faults.map((fault) => findingOf(htmlcsEngine, { page: path, ...fault })),
      questions: [],
    };
  },
};

/** Looks at a frame; what it holds is told with the frame before it. One that has gone meanwhile held nothing. */
async function faultsIn({ frame, place }: MetFrame): Promise<Omit<SiteFault, "page">[]> {
  try {
    await frame.evaluate(source);
    const { issues, broken } = await frame.evaluate(sniffed, into);
    const faults = [...issues.map(issueFault), ...broken.map(brokenFault)];
    return faults.map((fault) => ({
      ...fault,
      place: place === "" ? fault.place : place + into + fault.place,
    }));
  } catch (error) {
    if (place === "" || !frame.detached) throw error;
    return [];
  }
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
    weight: code.includes(".H98") ? "hint" : halfRead.test(code) ? "question" : "likely",
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
