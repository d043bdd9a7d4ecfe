import type { HTTPRequest, HTTPResponse, Page } from "../../browser/index.ts";
import { affects } from "../../messages/audit/affects.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { loading } from "../../messages/audit/site.ts";
import type { Advice } from "../../messages/message.ts";
import type { OwnCheck } from "../check.ts";
import { type AuditFinding, findingOf } from "../finding.ts";

/** Loads the pages, which every other check in the browser needs. */
export const browserLoad: OwnCheck = {
  name: "browser-load",
  kind: "own",
  subject: "page",
  looksFor: looksFor.browserLoad,
  weight: "likely",
  affects: affects.browserLoad,
};

/** What went wrong so far while a page loads. */
export interface LoadFaults {
  readonly findings: readonly AuditFinding[];
  /** Listens no more. */
  readonly end: () => void;
}

/** Hears what goes wrong while a page loads in a tab. */
export function listenToLoad(tab: Page, path: string): LoadFaults {
  const findings: AuditFinding[] = [];
  /** What the server has refused is not fetched to the end either, and is told once. */
  const refused = new Set<string>();
  /** What the page before asked for ends when it is left, and is no fault of this one. */
  const own = new WeakSet<HTTPRequest>();
  const tell = (rule: string, place: string, advice: Advice): void => {
    findings.push(findingOf(browserLoad, { page: path, place, rule, ...advice }));
  };
  /** An address on the page's own server is told without that: this machine's has another port each time. */
  const placeOf = (url: string): string => {
    const { origin, pathname, search } = new URL(url);
    return origin !== "null" && origin === URL.parse(tab.url())?.origin ? pathname + search : url;
  };
  const heard = {
    request: (request: HTTPRequest) => void own.add(request),
    pageerror: (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      tell("script-fails", "", loading.scriptFails(message.split("\n")[0] ?? ""));
    },
    requestfailed: (request: HTTPRequest) => {
      // Where a page leads to is told as that, and is no file of it.
      if (request.isNavigationRequest() && request.frame() === tab.mainFrame()) return;
      if (!own.has(request) || refused.has(request.url())) return;
      // Of a film a browser reads no more than it needs, and gives up the rest.
      if (request.resourceType() === "media" && request.failure()?.errorText === "net::ERR_ABORTED") return;
      const reason = request.failure()?.errorText ?? loading.noAnswer();
      tell("file-missing", placeOf(request.url()), loading.fileMissing(reason));
    },
    response: (response: HTTPResponse) => {
      if (response.status() < 400 || !own.has(response.request()) || response.request().isNavigationRequest())
        return;
      // A browser asks for it by itself, whether a page names it or not.
      if (URL.parse(response.url())?.pathname === "/favicon.ico") return;
      refused.add(response.url());
      tell("file-missing", placeOf(response.url()), loading.fileRefused(response.status()));
    },
  };
  tab.on("request", heard.request);
  tab.on("pageerror", heard.pageerror);
  tab.on("requestfailed", heard.requestfailed);
  tab.on("response", heard.response);
  return {
    // Files are answered in this order now, in that order then.
    get findings() {
      return findings.toSorted((a, b) => (`${a.place.at} ${a.code}` < `${b.place.at} ${b.code}` ? -1 : 1));
    },
    end: () => {
      tab.off("request", heard.request);
      tab.off("pageerror", heard.pageerror);
      tab.off("requestfailed", heard.requestfailed);
      tab.off("response", heard.response);
    },
  };
}
