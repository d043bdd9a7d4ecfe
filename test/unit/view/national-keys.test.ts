import { describe, expect, test } from "vitest";
import { generalNationalKeys } from "../../../src/view/national-keys.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const keysOf = (id: string, municipality = tvivlstrup) =>
  generalNationalKeys(contextIn(municipality, id).standard);

test("whatever the standard says, each case is looked at, and somebody may come along", () => {
  expect(keysOf("hjemmehjaelp").slice(0, 2)).toEqual(["individual", "companion"]);
});

describe("where the published time limits are", () => {
  test("is told where one applies and the standard does not say when one gets an answer", () => {
    expect(keysOf("hjemmehjaelp")).toContain("answerTime");
  });

  test("is not told where the standard says it itself", () => {
    expect(keysOf("socialpaedagogisk-stoette", storeby)).not.toContain("answerTime");
  });

  test("is not told of help that nobody applies for", () => {
    const { standard } = contextOf("vaerested");
    expect(generalNationalKeys(standard)).not.toContain("answerTime");
  });

  test("is not told under an Act that has no such rule", () => {
    const context = contextIn(tvivlstrup, "hjemmehjaelp").standard;
    const legalBasis = context.legalBasis.map((basis) => ({ ...basis, law: { ...basis.law, notes: [] } }));
    expect(generalNationalKeys({ ...context, legalBasis })).toEqual(["companion"]);
  });
});

describe("that one can ask for other help oneself", () => {
  const { standard } = contextOf("vaerested");
  const [basis] = standard.legalBasis;
  if (basis === undefined) throw new Error("The fixture has changed.");
  const leadsOn = [basis, { ...basis, section: "85", role: "mentioned" as const }];

  test("is told where the help is not applied for and its text leads on to some that is", () => {
    expect(generalNationalKeys({ ...standard, legalBasis: leadsOn })).toContain("otherHelp");
  });

  test("is not told where the text leads nowhere", () => {
    expect(generalNationalKeys({ ...standard, legalBasis: [basis] })).not.toContain("otherHelp");
  });

  test("is not told of help that is applied for: how to apply stands there", () => {
    const appliedFor = leadsOn.map((one) => ({ ...one, appeal: "appeal" as const }));
    expect(generalNationalKeys({ ...standard, legalBasis: appliedFor })).not.toContain("otherHelp");
  });
});
