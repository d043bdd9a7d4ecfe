import { notAudited, reasons } from "../../messages/audit/engines.ts";
import type { Check } from "../check.ts";
import { type AuditFinding, isUnseen, notAuditedFinding, type Question } from "../finding.ts";

/** What one check has found so far. */
export class CheckRecorder {
  readonly audited: string[] = [];
  readonly findings: AuditFinding[] = [];
  readonly questions: Question[] = [];
  seconds = 0;
  readonly check: Check;

  constructor(check: Check) {
    this.check = check;
  }

  /**
   * Does one piece of work, and notes its time and its outcome, where it is the last on the page. A failure is a page not
   * looked at; so is one of which some part could not be looked at, whatever was found on the rest. Says whether all went
   * well.
   */
  async note(
    path: string,
    work: () => Promise<{ findings: readonly AuditFinding[]; questions?: readonly Question[] } | undefined>,
  ): Promise<boolean> {
    const start = performance.now();
    try {
      const outcome = await work();
      if (outcome === undefined) return true;
      // What still comes of a page that was given up with its browser is no look at it.
      if (this.#isLost(path)) return false;
      const { findings, questions = [] } = outcome;
      this.findings.push(...findings);
      this.questions.push(...questions);
      if (!findings.some(isUnseen)) this.audited.push(path);
      return true;
    } catch (error) {
      this.fail(path, error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      this.seconds += (performance.now() - start) / 1000;
    }
  }

  /** Notes a page as not looked at, once. */
  fail(path: string, reason: string): void {
    if (this.#isLost(path)) return;
    const line = (reason.split("\n")[0] ?? "").replace(/\.$/, "");
    this.findings.push(notAuditedFinding(this.check, path, notAudited.unseen(line)));
  }

  #isLost(path: string): boolean {
    return this.findings.some((finding) => isUnseen(finding) && finding.place.page === path);
  }
}

/** Notes a page as not looked at with every check that has not noted it yet. */
export function failEverywhere(all: readonly CheckRecorder[], path: string, reason: string): void {
  for (const recorder of all) {
    const isNoted =
      recorder.audited.includes(path) || recorder.findings.some(({ place }) => place.page === path);
    if (!isNoted) recorder.fail(path, reasons.browserEnded(reason));
  }
}
