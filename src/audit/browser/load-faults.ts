import type { Page } from "../../browser/index.ts";
import type { OwnCheck } from "../check.ts";
import { type AuditFinding, findingOf } from "../finding.ts";

/** Loads the pages, which every other check in the browser needs. */
export const browserLoad: OwnCheck = {
  name: "browser-load",
  kind: "own",
  subject: "page",
  looksFor: "The page loads in Chromium, every file of it arrives, no script fails",
  affects: "everybody who needs what did not come, and most those whose browser or line is not the newest",
};

/** Hears what goes wrong while a page loads, and gives it when asked. */
export function listenToLoad(tab: Page, path: string): () => AuditFinding[] {
  const findings: AuditFinding[] = [];
  const tell = (rule: string, place: string, what: string, fix: string): void => {
    findings.push(findingOf(browserLoad, { page: path, place, rule, what, fix }));
  };
  tab.on("pageerror", (error) => {
    const message = error instanceof Error ? error.message : String(error);
    tell("script-fails", "", `A script fails: ${message.split("\n")[0] ?? ""}`, "Mend the script.");
  });
  tab.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "no answer";
    tell(
      "file-missing",
      request.url(),
      `A file of the page did not come (${reason}).`,
      "Correct its address, or take it out.",
    );
  });
  tab.on("response", (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    // A browser asks for it by itself, whether a page names it or not.
    if (URL.parse(response.url())?.pathname === "/favicon.ico") return;
    const what = `The server answers a file of the page with ${response.status()}.`;
    tell("file-missing", response.url(), what, "Correct its address, or build what it leads to.");
  });
  return () => [...findings];
}
