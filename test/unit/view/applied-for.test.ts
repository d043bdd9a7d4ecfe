import { expect, test } from "vitest";
import { isAppliedFor } from "../../../src/view/applied-for.ts";
import { contextOf } from "../../helpers/lillerup.ts";

const { legalBasis } = contextOf("hjemmehjaelp").standard;
const withoutDecision = legalBasis.map((basis) => ({ ...basis, appeal: "usually-no-decision" as const }));

test("help that needs a decision is applied for", () => {
  expect(isAppliedFor({ legalBasis, facts: {} })).toBe(true);
});

test("help for which the law usually wants no decision is not, unless the source wants one", () => {
  expect(isAppliedFor({ legalBasis: withoutDecision, facts: {} })).toBe(false);
  expect(isAppliedFor({ legalBasis: withoutDecision, facts: { referralNeeded: true } })).toBe(true);
});

test("nor is help of which the source says that it needs none", () => {
  expect(isAppliedFor({ legalBasis, facts: { referralNeeded: false } })).toBe(false);
});

test("only the paragraphs that the help is given under count", () => {
  const [main, ...others] = withoutDecision;
  if (main === undefined) throw new Error("No paragraph.");
  const mentioned = { ...main, role: "mentioned" as const, appeal: "appeal" as const };
  expect(isAppliedFor({ legalBasis: [main, ...others, mentioned], facts: {} })).toBe(false);
});
