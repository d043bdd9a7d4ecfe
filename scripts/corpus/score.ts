import type { AuditFinding } from "../../src/audit/index.ts";
import { levelOf } from "../../src/audit/weight.ts";
import type { Example } from "./expectations.ts";

/** What came of the examples of one rule. */
export interface RuleScore {
  readonly rule: string;
  readonly failed: number;
  /** Faults that were found, and those that were only asked about. */
  readonly found: number;
  readonly asked: number;
  readonly missed: readonly string[];
  readonly passed: number;
  /** Examples without a fault that were accused of one, and by which codes how often. */
  readonly accused: readonly string[];
  readonly by: Readonly<Record<string, number>>;
}

/** The scores of a corpus, or of its pages or PDFs alone. */
export interface CorpusScore {
  readonly rules: readonly RuleScore[];
  readonly failed: number;
  readonly found: number;
  readonly passed: number;
  readonly accused: number;
  /** Examples of rules that belong to no criterion: nobody can say which finding would be meant. */
  readonly unjudged: number;
}

/** How a corpus is judged: which findings say that an example has the fault that it is about. */
export type Accuser = (finding: AuditFinding, example: Example) => "accuses" | "asks" | undefined;

/** Criteria of AAA that ask for all that another one asks for, and more: who breaks that one breaks them, too. */
const asMuchAndMore: Readonly<Record<string, string>> = {
  "1.4.6": "1.4.3",
  "1.4.9": "1.4.5",
  "2.1.3": "2.1.1",
  "2.4.9": "2.4.4",
  "2.5.5": "2.5.8",
  "3.3.9": "3.3.8",
};

/** A finding of a page is meant where it breaks a criterion of the rule; a criterion of AAA is told as a hint. */
export const byCriterion: Accuser = ({ criterion, severity }, { criteria }) => {
  if (criterion === undefined) return undefined;
  const isMeant = criteria.some((one) => one === criterion || asMuchAndMore[one] === criterion);
  if (!isMeant) return undefined;
  if (severity === "warning") return "asks";
  return severity === "error" || levelOf(criterion) === "AAA" ? "accuses" : undefined;
};

/** A finding of a PDF is meant where it breaks the norm; what we ask beyond it is a hint, and contrast is no clause of it. */
export const byNorm: Accuser = ({ code, severity }) =>
  severity === "error" && !/^pdf-(contrast|order)\//.test(code) ? "accuses" : undefined;

/** Holds what an audit found against what is expected; `isFound` knows of faults that somebody else has seen. */
export function scoreOf(
  examples: readonly Example[],
  findings: readonly AuditFinding[],
  accuser: Accuser,
  isFound: (path: string) => boolean = () => false,
): CorpusScore {
  const judged = examples.filter(({ criteria }) => accuser === byNorm || criteria.length > 0);
  const ofPath = Map.groupBy(findings, ({ place }) => place.page);
  const said = (example: Example, how: "accuses" | "asks") =>
    (ofPath.get(example.path) ?? []).filter((finding) => accuser(finding, example) === how);
  const rules = [...Map.groupBy(judged, ({ rule }) => rule)].map(([rule, ofRule]): RuleScore => {
    const failed = ofRule.filter(({ expected }) => expected === "failed");
    const passed = ofRule.filter(({ expected }) => expected === "passed");
    const missed = failed.filter((one) => said(one, "accuses").length === 0 && !isFound(one.path));
    const accused = passed.filter((one) => said(one, "accuses").length > 0);
    const codes = accused.flatMap((one) => [...new Set(said(one, "accuses").map(({ code }) => code))]);
    return {
      rule,
      failed: failed.length,
      found: failed.length - missed.length,
      asked: missed.filter((one) => said(one, "asks").length > 0).length,
      missed: missed.map(({ path }) => path),
      passed: passed.length,
      accused: accused.map(({ path }) => path),
      by: Object.fromEntries(
        [...Map.groupBy(codes, (code) => code)].map(([code, all]) => [code, all.length]),
      ),
    };
  });
  const sum = (count: (rule: RuleScore) => number) => rules.reduce((all, rule) => all + count(rule), 0);
  return {
    rules,
    failed: sum(({ failed }) => failed),
    found: sum(({ found }) => found),
    passed: sum(({ passed }) => passed),
    accused: sum(({ accused }) => accused.length),
    unjudged: examples.length - judged.length,
  };
}

/** What must be found at least and may be accused at most, as shares. */
export interface Limits {
  readonly found: number;
  readonly accused: number;
}

/** Of pages a program cannot see all; of PDFs every fault is seen, and none that conforms is accused. */
export const limits = {
  pages: { found: 0.8, accused: 0.05 },
  pdfs: { found: 1, accused: 0 },
} as const satisfies Readonly<Record<string, Limits>>;

/** Says whether a score is within its limits; one of nothing is not. */
export function isWithin({ failed, found, passed, accused }: CorpusScore, limit: Limits): boolean {
  if (failed + passed === 0) return false;
  return found >= limit.found * failed && accused <= limit.accused * passed;
}

const share = (count: number, of: number): string =>
  of === 0 ? "none" : `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;

/** A score as text: a line for each rule in which something is missed or accused, then the sums. */
export function scoreText(name: string, score: CorpusScore, limit: Limits): string {
  const lines = score.rules
    .filter(({ missed, accused }) => missed.length + accused.length > 0)
    .map(({ rule, failed, found, asked, passed, accused, by }) => {
      const who = Object.entries(by).map(([code, count]) => `${code} ${count}`);
      const asks = asked === 0 ? "" : `, ${asked} more asked`;
      return `${rule}: found ${found} of ${failed}${asks}; accused ${accused.length} of ${passed}${who.length === 0 ? "" : ` by ${who.join(", ")}`}`;
    });
  const sums = [
    `${name}: found ${share(score.found, score.failed)}, at least ${limit.found * 100} %;`,
    `accused ${share(score.accused, score.passed)}, at most ${limit.accused * 100} %.`,
    ...(score.unjudged > 0
      ? [`${score.unjudged} examples of rules without a criterion are not judged.`]
      : []),
  ];
  return [...lines, sums.join(" ")].join("\n");
}
