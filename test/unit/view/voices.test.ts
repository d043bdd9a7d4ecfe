import { describe, expect, test } from "vitest";
import byVoices from "../../../_data/texts/da/voices.ts";
import type { Municipality, Voice } from "../../../src/model/index.ts";
import { documentRenderer } from "../../../src/render/document.ts";
import { nunjucksEnvironment } from "../../../src/render/nunjucks.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { municipalitySummary } from "../../../src/view/municipality-summary.ts";
import { type SiteView, siteOf, siteView } from "../../../src/view/site-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";
import { filesLike, textOf } from "../habits/source-files.ts";

/** The keys of every text that depends on who speaks. */
function keysOf(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([key, inner]: [string, object]) =>
    "restated" in inner ? [key] : keysOf(inner).map((below) => `${key}.${below}`),
  );
}

test("what depends on who speaks is this, and nothing else", () => {
  expect(keysOf(byVoices)).toEqual([
    "ask.municipality",
    "ask.contacts",
    "ask.web",
    "ask.contactsShown",
    "ask.question",
    "contact.none",
    "contact.hoursNotStated",
    "contact.foundByUs",
    "contact.noneToApplyTo",
    "conditions.unknownRule",
    "conditions.unknownRuleAgainst",
    "missing",
    "missingInTable",
    "conflict.title",
    "conflict.doubt",
    "comparison.conflict",
    "comparison.saidNo",
    "comparison.seen",
    "lawAbove.where",
    "price.notStated",
    "price.notStatedAbove",
    "emergency.replacedNumber",
    "emergency.replacedShort",
    "complaint.noReason",
    "complaint.notStated",
    "notStated.heading",
    "notStated.list",
    "law.citedRules",
    "source.notice",
    "source.titleLabel",
    "source.title",
    "source.seenLabel",
    "source.adoptedLabel",
    "source.adoptedByLabel",
    "source.nothingStatedLabel",
    "source.adoptionNotStated",
    "source.validityNotStated",
    "source.revisionLabel",
    "source.link",
    "checklist.notice",
    "checklist.whyAsk",
    "easyRead.notice",
    "staffNotes.notice",
    "sender",
    "paper.seen",
    "paper.seenShort",
    "book.adopted",
    "book.adoptionNotStated",
    "home.sender",
    "municipality.lead",
    "municipality.website",
    "about.title",
    "about.lead",
    "about.what",
    "about.whatNot",
    "about.how",
  ]);
});

/**
 * A municipality in a voice. Its easy-read editions, whose authors say themselves who speaks, say next to nothing, and
 * where it sees no way to complain it does not say why.
 */
const speaking = (municipality: Municipality, voice: Voice): Municipality => ({
  profile: { ...municipality.profile, voice },
  records: municipality.records.map(({ standard, easyRead }) => ({
    standard:
      !Array.isArray(standard.complaint) && standard.complaint.kind === "stated-none"
        ? { ...standard, complaint: { ...standard.complaint, reasonGiven: false } }
        : standard,
    easyRead: easyRead && {
      ...easyRead,
      summary: ["Du kan få hjælp."],
      sections: [{ heading: "Hvad kan du få?", pictogram: "people", lines: ["Du kan få hjælp."] }],
    },
  })),
});

const environment = nunjucksEnvironment();
const pageTemplates = filesLike("src/pages/*.njk").map((file) => {
  const [, front = "", body = ""] = textOf(file).split(/^---$/m);
  return { file, body, kind: /data: site\.(\w+)/.exec(front)?.[1] as keyof SiteView };
});

/** Every page and every document of a site, by its name. */
function printedBy(municipalities: readonly Municipality[]): ReadonlyMap<string, string> {
  const site = siteOf(municipalities.map(municipalitySummary), context);
  const view = siteView({ part: "whole", content: { municipalities: [...municipalities] }, site });
  const render = documentRenderer();
  return new Map([
    ...pageTemplates.flatMap(({ file, body, kind }) =>
      view[kind].map(
        (item, index) => [`${file} ${index}`, environment.renderString(body, { item })] as const,
      ),
    ),
    ...municipalities
      .flatMap((municipality) => municipalityDocuments(municipality, site))
      .map((document) => [document.path, render(document, 0, true) ?? ""] as const),
  ]);
}

/** What only somebody says who tells what another has written. */
const disclaimers = [
  /kommunens (?:egen )?tekst/iu,
  /Kommune skriver ikke/u,
  /siger (?:teksten )?ikke/u,
  /Klarstandard har skrevet teksten, ikke kommunen/u,
  /Læst (?:hos kommunen|\d)/u,
  /\bvi (?:har læst|læste)\b/u,
  /Hvis vi tager fejl/u,
  /ikke kommunens egen/u,
  /med (?:vores egne|andre) ord/u,
  /Kommunen skriver ikke/u,
  /Godkendt/u,
  /gengiver/u,
  /egen hjemmeside/u,
  /Vi gætter ikke/u,
  /Navnet er vores/u,
  /Derfor står det rigtige nummer her/u,
];

describe("where every municipality speaks", () => {
  const [restated, own] = (["restated", "own"] as const).map((voice) =>
    printedBy([speaking(lillerup, voice), speaking(tvivlstrup, voice)]),
  );

  test.each(disclaimers)("for itself, no page and no document says %s, which others say", (disclaimer) => {
    const saying = (printed: ReadonlyMap<string, string> = new Map()) =>
      [...printed].filter(([, html]) => disclaimer.test(html)).map(([name]) => name);
    expect(saying(restated)).not.toEqual([]);
    expect(saying(own)).toEqual([]);
  });

  test("for itself, there are the same pages and documents", () => {
    expect([...(own?.keys() ?? [])]).toEqual([...(restated?.keys() ?? [])]);
  });
});

test("where one municipality speaks for itself and another does not, the shared pages keep their voice", () => {
  const mixed = printedBy([speaking(lillerup, "own"), speaking(tvivlstrup, "restated")]);
  expect(mixed.get("src/pages/about.njk 0")).toContain("Siden er ikke kommunens egen");
  expect(mixed.get("/lillerup/madservice/lillerup-madservice.pdf")).toContain(
    "Lillerup Kommune har skrevet teksten.",
  );
  expect(mixed.get("/tvivlstrup/madservice/tvivlstrup-madservice.pdf")).toContain("Læst");
});
