import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { affectedUsers } from "../../../src/audit/affected-users.ts";
import type { Barrier } from "../../../src/audit/barriers/barrier.ts";
import { barrierRooms, checks } from "../../../src/audit/checks.ts";
import { levelOf, type Weight } from "../../../src/audit/weight.ts";

const opening = `# What the audit looks for

Every check of \`npm run audit\`, and every kind of barrier that it knows beyond those of the engines, with an example that has it
and one that has not; they are its tests. How it is used stands in [audit.md](audit.md). A test writes this file from the
checks (\`npm test -- --project unit test/unit/audit/barriers-document.test.ts -u\`).
`;

const weightNames: Readonly<Record<Weight, string>> = {
  barrier: "Barrier",
  likely: "Likely barrier",
  question: "Question to a person",
  hint: "Hint",
};

const code = (html: string): string => {
  const short = html.length > 400 ? `${html.slice(0, 399)}…` : html;
  return `\`\`\`html\n${short}\n\`\`\``;
};

function barrierText(room: string, { rule, weight, criterion, says }: Barrier): string {
  const met = criterion === undefined ? "" : `, WCAG ${criterion} (${levelOf(criterion)})`;
  return `### ${room}/${rule}

${weightNames[weight]}${met}; it hurts ${affectedUsers(criterion)}.

${says.en.what.replace("{}", "…")} ${says.en.fix}

${code(says.bad[0] ?? "")}

Not found in:

${code(says.good[0] ?? "")}
`;
}

/** Writes the document of all checks and kinds of barriers. */
function barriersDocument(): string {
  const rows = checks.map(({ name, subject, looksFor }) => `| \`${name}\` | ${subject} | ${looksFor()} |`);
  const rooms = barrierRooms.map(
    ({ name, looksFor, barriers }) =>
      `## ${name}\n\n${looksFor()}.\n\n${barriers.map((one) => barrierText(name, one)).join("\n")}`,
  );
  return [opening, `| check | looks at | for |\n|---|---|---|\n${rows.join("\n")}\n`, ...rooms].join("\n");
}

test("docs/barriers.md is what the checks say of themselves (run vitest with -u after a change)", async () => {
  await expect(barriersDocument()).toMatchFileSnapshot("../../../docs/barriers.md");
});

test("every kind of barrier says what is wrong and how to mend it, in Danish and in English", () => {
  const silent = barrierRooms
    .flatMap(({ barriers }) => barriers)
    .filter(({ says: { da, en } }) =>
      [da, en].some(({ what, fix }) => !/[.?]$/.test(what) || !/[.”"]$/.test(fix)),
    );
  expect(silent.map(({ rule }) => rule)).toEqual([]);
});

test("docs/audit.md leads to the list of all checks", () => {
  expect(readFileSync("docs/audit.md", "utf8")).toContain("(barriers.md)");
});
