import { describe, expect, test } from "vitest";
import { nationalAct } from "../../../src/format/law.ts";
import type { Standard } from "../../../src/model/index.ts";
import { lawLine, lawView } from "../../../src/view/law-view.ts";
import { contextOf, only } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const context = contextOf("hjemmehjaelp");
const { standard } = context;
const view = lawView(context);

test("the paragraphs the help rests on are named, with what they say and where they stand", () => {
  expect(view.paragraphs.map(({ name }) => visibleSpaces(name))).toEqual([
    "Servicelovens §~83, stk.~1",
    "Servicelovens §~83~a",
  ]);
  expect(view.paragraphs[0]).toMatchObject({
    url: "https://danskelove.dk/serviceloven/83",
    saysHtml: "<p>Kommunen skal tilbyde hjælp i hjemmet til den, der ikke selv kan.</p>",
  });
});

test("a paragraph that is only mentioned is told apart", () => {
  expect(view.mentioned.map(({ name }) => visibleSpaces(name))).toEqual(["retssikkerhedslovens §~3, stk.~2"]);
});

test("a mentioned paragraph that the source explains is explained", () => {
  const legalBasis = standard.legalBasis.map((basis) =>
    basis.role === "mentioned" ? { ...basis, says: "Kommunen sætter frister." } : basis,
  );
  const explained = lawView({ ...context, standard: { ...standard, legalBasis } });
  expect(explained.paragraphs.at(-1)?.saysHtml).toBe("<p>Kommunen sætter frister.</p>");
  expect(explained.mentioned).toEqual([]);
});

test("the rules that the source cites are listed as it names them", () => {
  expect(view.citedRules).toEqual({
    intro: "Kommunens tekst henviser til disse regler:",
    rules: [{ title: "Vejledning om hjemmehjælp i Lillerup" }, { title: "Lillerups egen praksis" }],
  });
  expect(lawView(contextOf("madservice"))).not.toHaveProperty("citedRules");
});

describe("what no longer holds is shown as the text has it, with what holds instead and since when:", () => {
  const { site } = context;
  const viewOn = (today: string, changes: Partial<Standard>) =>
    lawView({ ...contextOf("hjemmehjaelp", { standard: changes }), site: { ...site, today } });
  const citedRules = [{ title: "Vejledning nr. 10284", number: "VEJ 10284/2017" }];
  const legalBasis = (role: "main" | "mentioned") => [
    { act: "serviceloven", law: nationalAct("serviceloven"), section: "41", role, appeal: "appeal" } as const,
  ];

  test("a rule from the day on which another one replaced it", () => {
    expect(viewOn("2023-09-30", { citedRules }).citedRules?.rules).toEqual([
      { title: "Vejledning nr. 10284" },
    ]);
    const [shown] = viewOn("2023-10-01", { citedRules }).citedRules?.rules ?? [];
    expect(shown?.title).toBe("Vejledning nr. 10284");
    expect(visibleSpaces(shown?.replaced ?? "")).toBe(
      "Afløst: Siden 1.~oktober~2023 gælder vejledning nr. 9764 af 2. oktober 2023 i stedet.",
    );
  });

  test.each(["main", "mentioned"] as const)("a paragraph that is %s and has moved to another Act", (role) => {
    expect(viewOn("2023-12-31", { legalBasis: legalBasis(role) }).paragraphs.at(0)?.moved).toBeUndefined();
    const { paragraphs, mentioned } = viewOn("2024-01-01", { legalBasis: legalBasis(role) });
    expect(visibleSpaces(only(paragraphs).moved ?? "")).toBe(
      "Siden 1.~januar~2024 står reglen i barnets lovs §~86.",
    );
    expect(mentioned).toEqual([]);
  });
});

describe("a paragraph that is easily taken for another", () => {
  const viewWith = (role: "main" | "mentioned") => {
    const basis = { act: "serviceloven", law: nationalAct("serviceloven"), section: "82" } as const;
    const legalBasis = [{ ...basis, role, appeal: "not-relevant" as const }];
    return lawView(contextOf("hjemmehjaelp", { standard: { legalBasis } }));
  };

  test("says what it is about, where somebody saw it, and which ones the text may mean", () => {
    const { paragraphs, mentioned } = viewWith("mentioned");
    expect(visibleSpaces(only(paragraphs).moved ?? "")).toMatch(
      /^Spørg, om kommunen mener §~82~a eller b\. §~82 handler om hjælp, også uden samtykke, til .+ \(.+, \d+\.~\p{L}+ \d{4}\)\.$/u,
    );
    expect(mentioned).toEqual([]);
  });

  test("says nothing where the help rests on it", () => {
    expect(only(viewWith("main").paragraphs)).not.toHaveProperty("moved");
  });
});

test("an Act whose number nobody has seen is found by its title, once, and only where the help rests on it", () => {
  const cite = (
    act: "serviceloven" | "folkeskoleloven" | "stu-loven",
    section: string,
    role: "main" | "mentioned",
  ) => ({ act, law: nationalAct(act), section, role, appeal: "appeal" }) as const;
  const legalBasis = [
    cite("serviceloven", "83", "main"),
    cite("serviceloven", "86", "main"),
    cite("folkeskoleloven", "51", "main"),
    cite("stu-loven", "3", "mentioned"),
  ];
  expect(lawView(contextOf("hjemmehjaelp", { standard: { legalBasis } })).registered).toEqual([
    {
      text: "Serviceloven i Retsinformation",
      href: "https://www.retsinformation.dk/documents?t=lov%20om%20social%20service&h=false",
    },
  ]);
  const official = { legalBasis: [cite("folkeskoleloven", "51", "main")] };
  expect(lawView(contextOf("hjemmehjaelp", { standard: official }))).not.toHaveProperty("registered");
});

test("the line of law names only what the help is given under", () => {
  expect(visibleSpaces(lawLine(standard))).toBe("Servicelovens §~83, stk.~1");
});

describe("several paragraphs in the line of law", () => {
  const lineOf = (...named: readonly (readonly [act: "serviceloven" | "sundhedsloven", section: string])[]) =>
    visibleSpaces(
      lawLine({
        ...standard,
        legalBasis: named.map(([act, section]) => ({
          act,
          section,
          role: "main" as const,
          appeal: "appeal" as const,
          law: nationalAct(act),
        })),
      }),
    );

  test("of one Act stand behind its name", () => {
    expect(lineOf(["serviceloven", "112"], ["serviceloven", "113"], ["serviceloven", "116"])).toBe(
      "Servicelovens §§~112, 113 og 116",
    );
  });

  test("of two Acts are joined in words", () => {
    expect(lineOf(["serviceloven", "86"], ["sundhedsloven", "140"])).toBe(
      "Servicelovens §~86 og sundhedslovens §~140",
    );
    expect(lineOf(["serviceloven", "82 a"], ["serviceloven", "85"], ["sundhedsloven", "140"])).toBe(
      "Servicelovens §§~82~a og 85 samt sundhedslovens §~140",
    );
  });
});
