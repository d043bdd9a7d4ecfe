import type { Tab } from "../../tab/tab.ts";
import type { Check } from "../check.ts";
import type { AuditFinding, Question } from "../finding.ts";

/** What an engine sees on one page. */
export interface Seen {
  readonly findings: readonly AuditFinding[];
  readonly questions: readonly Question[];
}

/** A page that is open in the browser, as it came from the server. */
export interface OpenPage {
  readonly path: string;
  readonly tab: Tab;
}

/** A program that looks at a page from inside the browser. It leaves the tab's size and colours as they were. */
export interface BrowserEngine extends Check {
  readonly kind: "engine";
  /** Last where it leaves the page changed: each engine looks at a page as it came, and loading it anew takes long. */
  readonly turn?: "last";
  readonly run: (page: OpenPage) => Promise<Seen>;
}
