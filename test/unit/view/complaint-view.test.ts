import { describe, expect, test } from "vitest";
import acts from "../../../_data/national/acts.ts";
import { complaintsOf } from "../../../src/model/index.ts";
import { complaintView, nationalKeys } from "../../../src/view/complaint-view.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

describe("a decision that can be appealed", () => {
  const view = complaintView(contextOf("hjemmehjaelp"));

  test("is headed by how to complain", () => {
    expect(view.heading).toBe("Hvordan klager du?");
  });

  test("tells by when the complaint must be there", () => {
    const context = contextOf("hjemmehjaelp");
    const [complaint] = complaintsOf(context.standard);
    if (complaint?.kind !== "appeal") throw new Error("The fixture has changed.");
    const deadline = { weeks: 4, from: "du modtog afgørelsen" };
    const changed = contextOf("hjemmehjaelp", { standard: { complaint: { ...complaint, deadline } } });
    expect(visibleSpaces(complaintView(changed).routes[0]?.appeal?.deadline ?? "")).toBe(
      "senest 4~uger efter, at du modtog afgørelsen",
    );
  });

  test("tells that one may write or speak", () => {
    expect(view.routes[0]?.appeal?.forms).toBe("skriftligt eller mundtligt");
  });

  test("names who receives it, with the way to reach them", () => {
    expect(view.routes[0]?.appeal?.to).toMatchObject({
      name: "Lillerup Kommune, Klager",
      email: "klager@lillerup.example",
    });
  });

  test("tells who helps, what happens then and who decides in the end", () => {
    expect(view.routes[0]?.appeal).toMatchObject({
      helpHtml: "Borgerservice kan hjælpe dig med at skrive klagen.",
      stepsHtml: [
        "Kommunen ser på sagen igen.",
        "Hvis kommunen holder fast, sender den klagen videre til Ankestyrelsen.",
      ],
      decision: "Hvis kommunen holder fast, er det Ankestyrelsen, der behandler klagen.",
    });
  });

  test("always has beside it that the letter decides", () => {
    expect(view.nationalKeys).toContain("letterDecides");
  });

  test("tells from when to count, that the municipality looks again, that no reasons are asked and who else may complain", () => {
    expect(view.nationalKeys).toEqual([
      "digitalPost",
      "letterDecides",
      "noReasons",
      "reassessment",
      "powerOfAttorney",
    ]);
  });

  test("is not counted from a letter where the time begins with something else", () => {
    const { standard } = contextOf("hjemmehjaelp");
    const [complaint] = complaintsOf(standard);
    if (complaint?.kind !== "appeal") throw new Error("The fixture has changed.");
    const deadline = { weeks: 4, from: "hjælpen er begyndt" };
    expect(nationalKeys({ ...complaint, deadline }, standard)).not.toContain("digitalPost");
  });

  test("says nothing of help without a decision", () => {
    expect(view.nationalKeys).not.toContain("guidance");
  });
});

describe("an appeal that the law rules out", () => {
  const view = complaintView(contextOf("bostoette"));

  test("cites the law apart from the words of the standard", () => {
    const [route] = view.routes;
    expect(route?.introHtml).toContain("ikke kan klage over denne hjælp");
    expect(visibleSpaces(route?.citesHtml ?? "")).toContain("Det står i servicelovens §~82~a, stk.~2.");
  });

  test("asks for no decision that leads nowhere", () => {
    expect(view.nationalKeys).toEqual([]);
  });
});

describe("help without a decision", () => {
  const view = complaintView(contextOf("ledsagelse"));

  test("is told in the standard's words", () => {
    expect(view.routes[0]?.introHtml).toBe(
      "<p>Du får ledsagelse uden en afgørelse. Så er der intet at klage over.</p>",
    );
  });

  test("has beside it that one can complain about missing guidance", () => {
    expect(view.nationalKeys).toEqual(["letterDecides", "guidance"]);
  });
});

describe("a municipality's “no”", () => {
  const statedNone = (reasonGiven: boolean) =>
    complaintView(
      contextOf("vaerested", {
        standard: {
          complaint: {
            kind: "stated-none",
            statement: "Kommunen skriver, at man ikke kan klage.",
            reasonGiven,
          },
        },
      }),
    );

  test("is shown as its own statement, word for word", () => {
    expect(statedNone(true).routes[0]?.introHtml).toBe("<p>Kommunen skriver, at man ikke kan klage.</p>");
  });

  test("is told to come without a reason where it does", () => {
    expect(statedNone(false).routes[0]?.introHtml).toBe(
      "<p>Kommunen skriver, at man ikke kan klage. Kommunen skriver ikke hvorfor.</p>",
    );
  });

  test("does not stand alone: one can complain about missing guidance", () => {
    expect(statedNone(true).nationalKeys).toEqual(["letterDecides", "guidance"]);
  });

  test("leads on to somebody to ask", () => {
    expect(statedNone(true).ask).toBe("Spørg Lillerup Kommune.");
  });
});

describe("nothing stated about complaints", () => {
  const view = complaintView(contextIn(tvivlstrup, "madservice"));

  test("is told as notStated, and no “no” is made of it", () => {
    expect(view.routes[0]?.introHtml).toBe("<p>Tvivlstrup Kommune skriver ikke, om du kan klage.</p>");
  });

  test("says whom to ask", () => {
    expect(view.ask).toMatch(/^Spørg Køkkenet/);
  });

  test("is not told as help without a decision where the paragraph leads to one", () => {
    expect(view.nationalKeys).toEqual(["letterDecides"]);
  });

  test("is told beside help without a decision where the paragraph usually leads to none", () => {
    const context = contextOf("vaerested", { standard: { complaint: { kind: "not-stated" } } });
    expect(complaintView(context).nationalKeys).toEqual(["letterDecides", "guidance"]);
  });
});

const withoutAppeal = [
  ...["ledsagelse", "vaerested", "bostoette"].map((id) => contextOf(id)),
  contextIn(tvivlstrup, "madservice"),
].map((context) => [complaintsOf(context.standard)[0]?.kind, context] as const);

test.each(withoutAppeal)("a standard without an appeal has no course of one (%s)", (_kind, context) => {
  expect(complaintView(context).routes[0]).not.toHaveProperty("appeal");
});

test.each(withoutAppeal)(
  "the question stays open in the heading where there is no appeal (%s)",
  (_kind, context) => {
    expect(complaintView(context).heading).toBe("Kan du klage?");
  },
);

describe("decisions that the law keeps from being appealed", () => {
  test("are listed beside an appeal, each with its paragraph", () => {
    const { standard } = contextOf("hjemmehjaelp");
    const excepted = {
      act: "serviceloven",
      law: acts.serviceloven,
      section: "82 b",
      role: "also",
      appeal: "no-appeal-by-statute",
    } as const;
    const context = contextOf("hjemmehjaelp", {
      standard: { legalBasis: [...standard.legalBasis, excepted] },
    });
    expect(visibleSpaces(complaintView(context).exception ?? "")).toBe(
      "Afgørelser efter servicelovens §~82~b kan du ikke klage over til en anden administrativ myndighed. Det siger loven selv.",
    );
  });

  test("are told apart by what help they are about", () => {
    const { standard } = contextOf("bostoette");
    const legalBasis = standard.legalBasis.map((basis) => ({ ...basis, about: "hjælp i en gruppe" }));
    const context = contextOf("bostoette", { standard: { legalBasis } });
    expect(visibleSpaces(complaintView(context).exception ?? "")).toBe(
      "Afgørelser efter servicelovens §~82~a (hjælp i en gruppe) kan du ikke klage over til en anden administrativ myndighed. Det siger loven selv.",
    );
  });

  test("stand in one sentence where there are several", () => {
    const { standard } = contextOf("hjemmehjaelp");
    const [first] = standard.legalBasis;
    if (first === undefined) throw new Error("no paragraph");
    const excepted = ["82 a", "82 b"].map(
      (section) => ({ ...first, section, role: "also", appeal: "no-appeal-by-statute" }) as const,
    );
    const legalBasis = [...standard.legalBasis, ...excepted];
    const { exception = "" } = complaintView(contextOf("hjemmehjaelp", { standard: { legalBasis } }));
    expect(visibleSpaces(exception)).toBe(
      "Afgørelser efter servicelovens §~82~a og servicelovens §~82~b kan du ikke klage over til en anden administrativ myndighed. Det siger loven selv.",
    );
  });

  test("are none where every paragraph can be appealed", () => {
    expect(complaintView(contextOf("hjemmehjaelp"))).not.toHaveProperty("exception");
  });
});
