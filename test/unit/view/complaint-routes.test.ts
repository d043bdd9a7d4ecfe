import { describe, expect, test } from "vitest";
import acts from "../../../_data/national/acts.ts";
import type { LegalBasis, Standard } from "../../../src/model/index.ts";
import { complaintView } from "../../../src/view/complaint-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

describe("help under other Acts than serviceloven", () => {
  const under = (
    act: keyof typeof acts,
    complaint: Partial<Extract<Standard["complaint"], { kind: "appeal" }>>,
  ) => {
    const basis: LegalBasis = { act, law: acts[act], section: "3", role: "main", appeal: "appeal" };
    return complaintView(
      contextOf("hjemmehjaelp", {
        standard: {
          legalBasis: [basis],
          complaint: {
            kind: "appeal",
            over: "Du kan klage over svaret.",
            forms: ["written"],
            to: "klager",
            ...complaint,
          },
        },
      }),
    );
  };

  test("goes straight to the board that the Act names, with nothing of Ankestyrelsen or servicelovens § 138", () => {
    const view = under("stu-loven", {});
    expect(view.routes[0]?.appeal?.decision).toBe(
      "Det er Klagenævnet for Specialundervisning, der behandler klagen.",
    );
    expect(view.nationalKeys).toEqual(["letterDecides", "powerOfAttorney"]);
    expect(JSON.stringify(view)).not.toMatch(/Ankestyrelsen|138/);
  });

  test("has the time limit of the Act, where the standard names none and the Act is known to have one", () => {
    const deadlineUnder = (act: keyof typeof acts) =>
      visibleSpaces(under(act, {}).routes[0]?.appeal?.deadline ?? "");
    expect(deadlineUnder("specialundervisning-for-voksne")).toBe("senest 4~uger efter, at du fik afgørelsen");
    expect(deadlineUnder("stu-loven")).toBe("");
  });

  test("is looked at by the municipality first where the data say so and no national text does", () => {
    expect(
      under("sundhedsloven", { decidedBy: "Udvalget", sentTo: "municipality" }).routes[0]?.appeal?.decision,
    ).toBe(
      "Kommunen ser først på sagen igen. Hvis kommunen holder fast, er det Udvalget, der behandler klagen.",
    );
  });

  test("is decided by whom the standard names, where it names somebody", () => {
    const view = under("sundhedsloven", { decidedBy: "Styrelsen for Patientklager", sentTo: "board" });
    expect(view.routes[0]?.appeal?.decision).toBe(
      "Det er Styrelsen for Patientklager, der behandler klagen.",
    );
  });
});

test("a standard with two Acts has two ways to complain, each with what holds under its own Act alone", () => {
  const of = (act: keyof typeof acts, section: string): LegalBasis => ({
    act,
    law: acts[act],
    section,
    role: "main",
    appeal: "appeal",
  });
  const appeal = { kind: "appeal", over: "Du kan klage.", forms: ["oral"], to: "klager" } as const;
  const view = complaintView(
    contextOf("hjemmehjaelp", {
      standard: {
        legalBasis: [of("serviceloven", "86"), of("sundhedsloven", "140")],
        complaint: [
          {
            ...appeal,
            forms: ["oral"],
            concerns: "Træning",
            under: [{ act: "serviceloven", section: "86" }],
          },
          {
            ...appeal,
            forms: ["oral"],
            concerns: "Genoptræning efter sygehus",
            under: [{ act: "sundhedsloven" }],
            decidedBy: "Styrelsen for Patientklager",
            sentTo: "board",
          },
        ],
      },
    }),
  );
  const [training, rehabilitation] = view.routes;
  expect(view.nationalKeys).toEqual(["letterDecides", "powerOfAttorney"]);
  expect(training?.concerns).toBe("Træning");
  expect(training?.appeal?.decision).toContain("Ankestyrelsen");
  expect(JSON.stringify(training?.national)).toContain("sender den klagen til Ankestyrelsen");
  expect(rehabilitation?.national).toBeUndefined();
  expect(rehabilitation?.appeal?.decision).toContain("Styrelsen for Patientklager");
});

test("a board that is not the Act's own gets nothing of what the Act says of its own", () => {
  const of = (decidedBy: string) =>
    complaintView(
      contextOf("hjemmehjaelp", {
        standard: {
          complaint: { kind: "appeal", over: "Du kan klage.", forms: ["oral"], to: "klager", decidedBy },
        },
      }),
    ).nationalKeys;
  expect(of("Ankestyrelsen")).toContain("reassessment");
  expect(of("Patientnævnet")).toEqual(["digitalPost", "letterDecides", "powerOfAttorney"]);
});

describe("a paragraph under which nothing can be appealed", () => {
  const basis = (section: string, appeal: LegalBasis["appeal"]): LegalBasis => ({
    act: "serviceloven",
    law: acts.serviceloven,
    section,
    role: "main",
    appeal,
  });
  const legalBasis = [basis("85", "appeal"), basis("82 a", "no-appeal-by-statute")];
  const over: Standard["complaint"] = {
    kind: "appeal",
    concerns: "Støtte i hjemmet",
    over: "Du kan klage over svaret.",
    forms: ["written"],
    to: "klager",
    under: [{ act: "serviceloven", section: "85" }],
  };
  const viewOf = (complaint: Standard["complaint"]) =>
    complaintView(contextOf("hjemmehjaelp", { standard: { legalBasis, complaint } }));

  test("is told of once, in the way of its own where it has one", () => {
    expect(viewOf(over).exception).toContain("82");
    const ofItsOwn: Standard["complaint"] = {
      kind: "no-appeal-by-statute",
      concerns: "Hjælp i grupper",
      cites: "servicelovens § 82 a, stk. 2",
      text: "Du kan ikke klage over svaret.",
      under: [{ act: "serviceloven", section: "82 a" }],
    };
    expect(viewOf([over, ofItsOwn])).not.toHaveProperty("exception");
  });
});

test("only help that usually needs no decision is said to be given often without one", () => {
  const keysOf = (appeal: LegalBasis["appeal"]) =>
    complaintView(
      contextOf("hjemmehjaelp", {
        standard: {
          legalBasis: [{ act: "serviceloven", law: acts.serviceloven, section: "79", role: "main", appeal }],
          complaint: { kind: "no-decision", text: "Kom og vær med." },
        },
      }),
    ).nationalKeys;
  expect(keysOf("usually-no-decision")).toContain("guidance");
  expect(keysOf("appeal")).not.toContain("guidance");
});
