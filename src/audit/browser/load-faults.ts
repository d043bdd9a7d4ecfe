import type { Page } from "../../browser/index.ts";
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
  affects: affects.browserLoad,
};

/** Hears what goes wrong while a page loads, and gives it when asked. */
export function listenToLoad(tab: Page, path: string): () => AuditFinding[] {
  const findings: AuditFinding[] = [];
  const tell = (rule: string, place: string, advice: Advice): void => {
    findings.push(findingOf(browserLoad, { page: path, place, rule, ...advice }));
  };
  tab.on("pageerror", (error) => {
    const message = error instanceof Error ? error.message : String(error);
    tell("script-fails", "", loading.scriptFails(message.split("\n")[0] ?? ""));
  });
  tab.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? loading.noAnswer();
    tell("file-missing", request.url(), loading.fileMissing(reason));
  });
  tab.on("response", (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    // A browser asks for it by itself, whether a page names it or not.
    if (URL.parse(response.url())?.pathname === "/favicon.ico") return;
    tell("file-missing", response.url(), loading.fileRefused(response.status()));
  });
  return () => [...findings];
}
