import { describe, expect, test } from "vitest";
import { complaintsOf, type Standard, type TimeLimit } from "../../../src/model/index.ts";
import { allTimeLimits, timeLimitsView } from "../../../src/view/time-limit-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const context = contextOf("hjemmehjaelp");
const limit: TimeLimit = {
  kind: "first-contact",
  what: "Kommunen ringer til dig",
  bound: "at-most",
  from: "den dag, kommunen fik din ansøgning",
  stated: [{ value: 5, unit: "weekdays", where: "side 2" }],
};

const textsOf = (changed: Partial<TimeLimit>) =>
  timeLimitsView([{ ...limit, ...changed }], context).limits.map(({ text }) => visibleSpaces(text));

test("a limit tells what for, how long and from when", () => {
  expect(timeLimitsView([limit], context)).toEqual({
    limits: [
      {
        what: "Kommunen ringer til dig",
        text: "senest 5\u00a0hverdage efter den dag, kommunen fik din ansøgning",
      },
    ],
    conflicts: [],
  });
});

test("a limit whose start the source does not say has none", () => {
  const { from: _, ...rest } = limit;
  const { limits } = timeLimitsView([rest], context);
  expect(limits.map(({ text }) => text)).toEqual(["højst 5\u00a0hverdage"]);
});

test("a limit that is no “at most” tells its start after it", () => {
  expect(textsOf({ bound: "aim", from: "den dag, du søgte" })).toEqual([
    "inden for 5~hverdage (det er målet), regnet fra den dag, du søgte",
  ]);
});

test("a start that is told in a clause stands after “at” or “hvor”", () => {
  expect(textsOf({ from: "du er visiteret" })).toEqual(["senest 5~hverdage efter, at du er visiteret"]);
  expect(textsOf({ bound: "more-than", from: "du er visiteret" })).toEqual([
    "mere end 5~hverdage, regnet fra det tidspunkt, hvor du er visiteret",
  ]);
});

describe("the limit for complaining", () => {
  const { standard } = context;
  const [complaint] = complaintsOf(standard);
  if (complaint?.kind !== "appeal") throw new Error("The fixture has changed.");
  const deadline = { weeks: 4, from: "du modtog afgørelsen" };
  const limitsOf = (timeLimits: readonly TimeLimit[], rule: Standard["complaint"]) =>
    allTimeLimits({ ...context, standard: { ...standard, timeLimits: [...timeLimits], complaint: rule } });

  test("is among them, because it can cost a right", () => {
    const limits = limitsOf([], { ...complaint, deadline })?.limits ?? [];
    expect(limits.map(({ what, text }) => [what, visibleSpaces(text)])).toEqual([
      ["Klage", "senest 4~uger efter, at du modtog afgørelsen"],
    ]);
  });

  test("is told once, also where the standard lists it", () => {
    const listed: TimeLimit = { ...limit, kind: "appeal", what: "Frist for at klage" };
    const limits = limitsOf([listed], { ...complaint, deadline })?.limits ?? [];
    expect(limits.map(({ what }) => what)).toEqual(["Frist for at klage"]);
  });

  test("is told in its own part alone where sections tell all the others", () => {
    const told: TimeLimit = { ...limit, section: "content" };
    expect(limitsOf([told], { ...complaint, deadline })).toBeUndefined();
    expect(limitsOf([told, limit], { ...complaint, deadline })?.limits).toHaveLength(2);
    const nowhere: TimeLimit = { ...limit, section: "hearing" };
    expect(limitsOf([nowhere], { ...complaint, deadline })?.limits).toHaveLength(2);
  });

  test("is none where there is no appeal", () => {
    expect(limitsOf([], { kind: "not-stated" })).toBeUndefined();
  });
});

test("contradicting values are a conflict: each below its place, with whom to ask", () => {
  const stated: TimeLimit["stated"] = [
    { value: 12, unit: "months", where: "side 3" },
    { value: 6, unit: "months", where: "side 5" },
  ];
  const { from: _, ...rest } = limit;
  const { limits, conflicts } = timeLimitsView(
    [limit, { ...rest, bound: "at-least-every", stated }],
    context,
  );
  expect(limits).toHaveLength(1);
  expect(conflicts).toEqual([
    {
      title: "Kommunen ringer til dig: Kommunen skriver to forskellige ting",
      statements: [
        { where: "Side 3", textHtml: "Mindst hver 12.\u00a0måned." },
        { where: "Side 5", textHtml: "Mindst hver 6.\u00a0måned." },
      ],
      doubt:
        "Det er uklart, hvad der gælder. Spørg Visitationen i Lillerup, telefon\u00a012\u00a034\u00a056\u00a078.",
    },
  ]);
});
