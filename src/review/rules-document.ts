import type { MunicipalityExample, MunicipalityRule } from "./municipality-rule.ts";
import type { Example, Rule } from "./record.ts";
import { municipalityRules, rules } from "./rules/index.ts";
import { unusedTerm } from "./rules/unused-term.ts";

const opening = `# The rules of \`npm run review\`

The review reads every standard with its easy-read edition and its checklist and tells an editor what to look at. An
error fails it; a warning fails it with \`--strict\`; a note never does. A code never changes its meaning. Faults that
the build refuses (a stale easy-read edition, an unknown word, a broken link) come before any review and stand in
[problems.md](problems.md).

LIX = words / sentences + 100 × words of 7 letters and more / words. It is measured on prose; headings, list items and
table cells are reported apart, and abbreviations end no sentence.

A section of easy read can say which parts of the standard it tells: \`tells: ["cost", "howToApply"]\` below its heading,
with the keys that the standard has under \`sections\` or beside it. By that the review finds parts that nobody told.

\`--content DIR\` reads another folder, \`--municipality ID\` one municipality (may be repeated), \`--today YYYY-MM-DD\`
sets the day for dated rules (else SOURCE_DATE_EPOCH, else the machine's), \`--report DIR\` says where the report goes:
\`review.html\` for editors, \`review.json\` for programs, \`review.sarif\` (SARIF 2.1.0) for code hosts, which show each
finding beside its line in a pull request, and \`review.xml\` (JUnit) for CI systems, where an error fails a standard.

This file is made from the rules; a test keeps it in step.
`;

/** Writes the document of all rules, from the rules themselves. */
export function rulesDocument(): string {
  const {
    bad: [bad],
    good: [good],
  } = unusedTerm;
  const last = [
    ...headText({ ...unusedTerm, severity: { data: unusedTerm.severity } }),
    `- Found: the word “${bad.term}” and the text “${bad.text}”`,
    `- Clean: the word “${good.term}” and the text “${good.text}”`,
  ].join("\n");
  return `${[opening, ...rules.map(ruleText), ...municipalityRules.map(sharedText), last].join("\n")}\n`;
}

function ruleText(rule: Rule): string {
  return `${[...headText(rule), `- Found: ${exampleText(rule.bad[0])}`, `- Clean: ${exampleText(rule.good[0])}`].join("\n")}\n`;
}

/** A rule over what standards share has one severity, like a rule over data. */
function sharedText(rule: MunicipalityRule): string {
  const head = headText({ ...rule, severity: { data: rule.severity } });
  return `${[...head, `- Found: ${exampleText(rule.bad[0])}`, `- Clean: ${exampleText(rule.good[0])}`].join("\n")}\n`;
}

function headText({
  code,
  title,
  severity,
  why,
  fix,
  source,
}: Omit<Rule, "bad" | "good" | "find" | "code"> & { code: string }) {
  const names = { full: "full text", "easy-read": "easy read", data: "" };
  const weights = Object.entries(severity).map(([edition, weight]) =>
    [weight, names[edition as keyof typeof names]].filter((word) => word !== "").join(" in "),
  );
  return [
    `## ${code} ${title}`,
    "",
    weights.join(", "),
    "",
    `- Why: ${why}`,
    `- Fix: ${fix}`,
    `- Source: ${source}`,
  ];
}

const longestExample = 3;

function exampleText(example: Example | MunicipalityExample): string {
  const parts = Object.entries(example).map(
    ([key, value]) => `${key} \`${JSON.stringify(shortened(value))}\``,
  );
  return parts.join(", ");
}

/** The same line over and over is shown three times. */
function shortened(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  return items.length > longestExample && new Set(items).size === 1
    ? [...items.slice(0, longestExample), `… (${items.length} times)`]
    : items;
}
