import { expect, test } from "vitest";
import type { WrittenStandard } from "../../../src/model/index.ts";
import { briefText } from "../../../src/report/text.ts";
import { findingsOf, traceOf, tracePage, traceText } from "../../../src/trace/index.ts";
import { fingerprintOf, sourceSentences } from "../../../src/trace/source-sentences.ts";

const source = sourceSentences("Mad til alle\nDu kan få mad. Den er varm. Den koster 62 kr. Ring til os.");

type Section = WrittenStandard["sections"]["cost"];

const empty: WrittenStandard = {
  id: "mad",
  title: "Mad",
  revision: "1",
  legalBasis: [],
  adoption: "not-stated",
  validity: "not-stated",
  source: { title: "Mad", seen: "2026-11-01", fingerprint: fingerprintOf(source) },
  summary: { promise: "Du får mad.", who: "Alle.", what: "Mad.", start: "Ring." },
  sections: {},
  facts: {},
  responsibilities: "not-stated",
  complaint: { kind: "not-stated" },
  contacts: [],
  timeLimits: [],
  where: { title: "[1]", summary: "[2, 5]" },
};

const whole: WrittenStandard = {
  ...empty,
  sections: { cost: { status: "stated", where: "[4]", body: ["Maden koster 62 kr."] } },
  source: { ...empty.source, leftOut: [{ sentences: "[3]", because: "Selvfølge." }] },
};

function findings(standard: WrittenStandard): readonly string[] {
  const placeOf = (path: readonly (string | number)[]) => ({ file: "mad.ts", at: path.join(".") });
  return findingsOf(traceOf(standard, source), { source: "kilde.txt", placeOf }).map(briefText);
}

test("nothing is open where each sentence is carried or left out, and each statement has a place", () => {
  expect(findings(whole)).toEqual([]);
  expect(
    traceText(traceOf(whole, source), []),
  ).toBe(`5 sentences in the source: 4 carried, 1 left out with a reason, 0 without a place.
6 statements in the standard: 6 from the source, 0 of your own, 0 without a place.

All of the source has its place, and all of the standard comes from somewhere.`);
});

test("a sentence of the source that nothing carries is open", () => {
  const { leftOut: _, ...named } = whole.source;
  expect(findings({ ...whole, source: named })).toEqual([
    `KS122 kilde.txt › [3]
  Den er varm.
  Fix: Write [3] in the where of what carries the sentence, or in source.leftOut with a reason.`,
  ]);
});

test("a statement that names no sentence is open, also where it names its place in words", () => {
  const cost: Section = {
    status: "stated",
    body: [{ kind: "text", where: "side 2", text: "Den er gratis." }],
  };
  const statements = { ...whole, sections: { ...whole.sections, content: cost } };
  expect(findings(statements)).toEqual([
    `KS123 mad.ts › sections.content.body.0
  Den er gratis.
  Fix: Write where: the numbers of the sentences it comes from, or "ours" where it is your own.`,
  ]);
});

test("a statement of one's own is counted apart and asked for no place", () => {
  const content: Section = { status: "stated", where: "ours", body: ["Teksten siger ikke mere."] };
  const trace = traceOf({ ...whole, sections: { ...whole.sections, content } }, source);
  expect(trace.ours.map(({ texts }) => texts)).toEqual([["Teksten siger ikke mere."]]);
  expect(trace.withoutPlace).toEqual([]);
});

test("a number beyond the source and a sentence both carried and left out are told", () => {
  const leftOut = [{ sentences: "[3-4, 9]", because: "Selvfølge." }];
  expect(findings({ ...whole, source: { ...whole.source, leftOut } })).toEqual([
    `KS121 mad.ts › source.leftOut.0
  The source has no sentence 9; its last is 5.
  Fix: Mend the numbers; --numbers shows them.`,
    `KS124 kilde.txt › [4]
  Sentence [4] is left out (Selvfølge.), and something carries it.
  Fix: Take it out of source.leftOut or out of where.`,
  ]);
});

test("numbers of another text, or of a text that nobody has named, are never taken for right", () => {
  const { fingerprint: now = "", ...unnamed } = whole.source;
  expect(findings({ ...whole, source: unnamed })).toEqual([
    `KS125 mad.ts › source
  The standard does not say of which text the numbers are.
  Fix: Write in source: fingerprint: "${now}".`,
  ]);
  expect(findings({ ...whole, source: { ...unnamed, fingerprint: "4-0123456789abcdef" } })).toEqual([
    `KS125 mad.ts › source.fingerprint
  The source is another text than the numbers are of (4-0123456789abcdef): each number may now be another sentence.
  Fix: Find the right file. If the source has changed, go through all places and write fingerprint: "${now}".`,
  ]);
});

test("the page has a row for each sentence, which says in words how it stands, and no script", () => {
  const { leftOut: _, ...named } = whole.source;
  const trace = traceOf({ ...whole, source: named }, source);
  const page = tracePage({ trace, findings: [], standard: "<Mad>", municipality: "Storeby Kommune" }, "");
  const row = (number: number) => new RegExp(`id="s${number}".*?</tr>`, "s").exec(page)?.[0] ?? "";
  expect(page).toContain("<h1>&lt;Mad&gt;, Storeby Kommune: source and standard</h1>");
  expect(row(4)).toContain("Maden koster 62 kr.");
  expect(row(4)).toContain("sections.cost.body[0]");
  expect(row(3)).toContain("Without a place in the standard.");
  expect(row(3)).toContain('class="open"');
  expect(row(6)).toBe("");
  expect(page).not.toContain("<script");
  expect(page).not.toContain("http");
});
