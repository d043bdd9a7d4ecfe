import { describe, expect, test } from "vitest";
import type { Municipality, Standard, StandardRecord } from "../../../src/model/index.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { easyReadPage } from "../../../src/view/page-views.ts";
import { easyRelatedLinks, relatedTo, relatedViews } from "../../../src/view/related-view.ts";
import type { EasyReadContext } from "../../../src/view/standard-context.ts";
import { topicPages } from "../../../src/view/topic-view.ts";
import { printWriter } from "../../../src/view/writer.ts";
import { context, contextIn, lillerup, only } from "../../helpers/lillerup.ts";

/** Lillerup with what some of its standards say of others, and the paragraph on which some rest. */
function lillerupWith(changes: Readonly<Record<string, Partial<Standard>>>): Municipality {
  const records = lillerup.records.map(
    (record): StandardRecord => ({
      ...record,
      standard: { ...record.standard, ...changes[record.standard.id] },
    }),
  );
  return { ...lillerup, records };
}

function idsFrom(id: string, municipality: Municipality): readonly string[] {
  const { standard } = only(municipality.records.filter((record) => record.standard.id === id));
  return relatedTo(standard, municipality).map(({ record }) => record.standard.id);
}

const [basis] = only(lillerup.records.filter(({ standard }) => standard.id === "vaerested")).standard
  .legalBasis;
if (basis === undefined) throw new Error("The fixture has changed.");
const under = (section: string): Partial<Standard> => ({ legalBasis: [{ ...basis, section }] });
const tied = lillerupWith({ vaerested: under("99"), bostoette: under("85") });

describe("what a standard leads to", () => {
  test("is what it names, in its order, and each of those leads back", () => {
    const named = lillerupWith({
      madservice: { related: [{ standard: "vaerested" }, { standard: "hjemmehjaelp" }] },
    });
    expect(idsFrom("madservice", named)).toEqual(["vaerested", "hjemmehjaelp"]);
    expect(idsFrom("vaerested", named)).toEqual(["madservice"]);
    expect(idsFrom("ledsagelse", named)).toEqual([]);
  });

  test("is by itself what the law brings together with it, both ways, whatever the two are called", () => {
    expect(idsFrom("vaerested", tied)).toEqual(["bostoette"]);
    expect(idsFrom("bostoette", tied)).toEqual(["vaerested"]);
    expect(idsFrom("madservice", tied)).toEqual([]);
  });

  test("is nothing where the paragraph is only mentioned", () => {
    const mentioned = { legalBasis: [{ ...basis, section: "85", role: "mentioned" as const }] };
    expect(idsFrom("vaerested", lillerupWith({ vaerested: under("99"), bostoette: mentioned }))).toEqual([]);
  });

  test("is nothing where an empty list says so", () => {
    const silent = lillerupWith({ vaerested: { ...under("99"), related: [] }, bostoette: under("85") });
    expect(idsFrom("vaerested", silent)).toEqual([]);
  });

  test("is no draft that was left out", () => {
    const named = lillerupWith({ madservice: { related: [{ standard: "vaerested" }] } });
    const records = named.records.filter(({ standard }) => standard.id !== "vaerested");
    expect(idsFrom("madservice", { ...named, records })).toEqual([]);
  });
});

describe("the way to another standard", () => {
  const named = lillerupWith({
    madservice: { related: [{ standard: "vaerested", why: "Til dig, der vil spise med andre." }] },
    hjemmehjaelp: { related: [{ standard: "madservice" }] },
  });

  test("says what and whose it is, and the reason that is given", () => {
    expect(relatedViews(contextIn(named, "madservice"))).toEqual([
      expect.objectContaining({
        text: "Værested, Lillerup Kommune",
        why: "Til dig, der vil spise med andre.",
        href: "/hjaelp/lillerup/vaerested/",
      }),
    ]);
  });

  test("gives no reason where the municipality gives none", () => {
    const [way] = relatedViews(contextIn(named, "hjemmehjaelp"));
    expect(way).not.toHaveProperty("why");
  });

  test("has its whole address on paper, and none on the paper of a draft", () => {
    const at = contextIn(named, "madservice");
    const onPaper = { ...at, writer: printWriter(context, named) };
    const [way] = relatedViews(onPaper);
    expect(way?.href).toBe("https://standarder.lillerup.example/hjaelp/lillerup/vaerested/");
    const [draft] = relatedViews({ ...onPaper, site: { ...context, isDraft: true } });
    expect(draft).not.toHaveProperty("href");
  });

  test("leaves the municipality out on its own site", () => {
    const at = contextIn(named, "madservice");
    const site = {
      ...context,
      form: "own" as const,
      owner: { id: "lillerup", name: "Lillerup Kommune", voice: "own" as const },
    };
    expect(relatedViews({ ...at, site }).map(({ text, href }) => [text, href])).toEqual([
      ["Værested", "/hjaelp/vaerested/"],
    ]);
  });
});

describe("easy read", () => {
  const named = lillerupWith({
    madservice: { related: [{ standard: "hjemmehjaelp" }] },
  });

  test("leads to the other's easy read, or to the whole text where it has none", () => {
    expect(easyRelatedLinks(contextIn(named, "madservice"))).toEqual([
      { href: "/hjaelp/lillerup/hjemmehjaelp/let/", text: "Hjemmehjælp: let at læse, Lillerup Kommune" },
    ]);
    const without = named.records.map(({ standard }) => ({ standard }));
    expect(easyRelatedLinks(contextIn({ ...named, records: without }, "madservice"))).toEqual([
      { href: "/hjaelp/lillerup/hjemmehjaelp/", text: "Hjemmehjælp, Lillerup Kommune" },
    ]);
  });

  test("says nothing of others where there are none", () => {
    const page = (id: string) => easyReadPage(contextIn(named, id) as EasyReadContext);
    expect(page("madservice").related?.links).toHaveLength(1);
    expect(page("ledsagelse")).not.toHaveProperty("related");
  });
});

test("a topic leads to the topics that the law brings together with it, also where no municipality has both", () => {
  const withOnly = (id: string, number: number): Municipality => ({
    ...tied,
    profile: { ...tied.profile, id: `by-${number}`, name: `By ${number} Kommune` },
    records: tied.records.filter(({ standard }) => standard.id === id),
  });
  const pages = topicPages(
    [withOnly("vaerested", 1), withOnly("bostoette", 2), withOnly("madservice", 3)].map(municipalitySummary),
    context,
  );
  expect(pages.map(({ shell, related }) => [shell.path, related])).toEqual([
    ["/emner/bostoette/", [{ href: "/hjaelp/emner/vaerested/", text: "Værested i By 1 Kommune" }]],
    ["/emner/madservice/", []],
    ["/emner/vaerested/", [{ href: "/hjaelp/emner/bostoette/", text: "Bostøtte i By 2 Kommune" }]],
  ]);
});
