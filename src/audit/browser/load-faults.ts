import type { Page } from "puppeteer";
import type { Finding } from "../finding.ts";

const check = "browser-load";

/** Hears what goes wrong while a page loads, and gives it when asked. */
export function listenToLoad(tab: Page, path: string): () => Finding[] {
  const findings: Finding[] = [];
  const tell = (rule: string, place: string, what: string, fix: string): void => {
    const affects =
      "everybody who needs what did not come, and most those whose browser or line is not the newest";
    findings.push({ check, page: path, place, rule, what, affects, fix });
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
