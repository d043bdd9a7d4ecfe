import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/format/text-width.ts";
import { isForCitizens, type Output, outputOrder } from "../../../src/model/index.ts";
import { documentRenderer } from "../../../src/render/document.ts";
import { footOf } from "../../../src/view/document-frame.ts";
import { type DocumentView, municipalityDocuments } from "../../../src/view/document-view.ts";
import { bookPath, printPath } from "../../../src/view/routes.ts";
import { lineWidth } from "../../../src/view/running-head.ts";
import { context, contextOf, lillerup, only } from "../../helpers/lillerup.ts";
import { partsOf } from "../../helpers/parts-of.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const documents = municipalityDocuments(lillerup, context);
const documentAt = (path: string): DocumentView =>
  only(documents.filter((document) => document.path === path));
const printOf = (standard: string, output: Output) =>
  documentAt(printPath(context, "lillerup", standard, output));

test("a municipality has four PDFs for each standard and one book", () => {
  const ids = lillerup.records.map(({ standard }) => standard.id);
  const expected = ids.flatMap((id) =>
    outputOrder.filter(isForCitizens).map((output) => printPath(context, "lillerup", id, output)),
  );
  expect(documents.map(({ path }) => path).toSorted()).toEqual(
    [...expected, bookPath(context, "lillerup")].toSorted(),
  );
});

test("a municipality without standards has no book", () => {
  expect(municipalityDocuments({ ...lillerup, records: [] }, context)).toEqual([]);
});

describe("a PDF's title tells editions apart", () => {
  test.each([
    ["full", "Madservice – Lillerup Kommune"],
    ["large", "Madservice, stor skrift – Lillerup Kommune"],
    ["easy-read", "Madservice: let at læse – Lillerup Kommune"],
    ["booklet", "Madservice: let at læse, hæfte – Lillerup Kommune"],
    ["checklist", "Madservice: tjekliste – Lillerup Kommune"],
  ] as const)("%s", (output, title) => {
    expect(printOf("madservice", output).title).toBe(title);
  });

  test("and no two are the same", () => {
    expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length);
  });
});

describe("the size of the text", () => {
  test.each([
    ["full", "ordinary"],
    ["large", "large"],
    ["easy-read", "easy"],
    ["booklet", "booklet"],
    ["checklist", "ordinary"],
  ] as const)("of %s is %s", (output, size) => {
    expect(printOf("madservice", output).size).toBe(size);
  });
});

test.each([
  ["full", "large"],
  ["easy-read", "booklet"],
] as const)("%s and %s say the same", (usual, other) => {
  expect(printOf("madservice", other).view).toEqual(printOf("madservice", usual).view);
});

describe("the date of a PDF is the content's own", () => {
  test("the adoption's where there is one", () => {
    expect(printOf("hjemmehjaelp", "full").date).toBe("2026-03-02");
  });

  test("the day the source was read where the adoption is not stated", () => {
    expect(printOf("madservice", "full").date).toBe("2026-11-01");
  });

  test("the latest reading for the book", () => {
    expect(documentAt(bookPath(context, "lillerup")).date).toBe("2026-11-01");
  });
});

describe("paper leads back to the page it belongs to", () => {
  test.each([
    ["full", "/lillerup/madservice/"],
    ["large", "/lillerup/madservice/"],
    ["easy-read", "/lillerup/madservice/let/"],
    ["booklet", "/lillerup/madservice/let/"],
    // The sheet leads to all that it leaves out.
    ["checklist", "/lillerup/madservice/"],
  ] as const)("%s", (output, page) => {
    expect(printOf("madservice", output).address?.url).toBe(
      `https://standarder.lillerup.example/hjaelp${page}`,
    );
  });

  test("the book", () => {
    expect(documentAt(bookPath(context, "lillerup")).address?.url).toBe(
      "https://standarder.lillerup.example/hjaelp/lillerup/",
    );
  });

  test("with an address short enough to type", () => {
    expect(printOf("madservice", "full").address?.text).toBe(
      "standarder.lillerup.example/hjaelp/lillerup/madservice",
    );
  });

  test("with a QR code that has a name in words", () => {
    expect(printOf("madservice", "full").address?.qrHtml).toMatch(
      /^<svg class="qr" role="img" aria-label="QR-kode til https:\/\/standarder\.lillerup\.example\/hjaelp\/lillerup\/madservice\/" /,
    );
  });
});

test("head and foot of each page name municipality, standard, edition and the day of reading", () => {
  const style = visibleSpaces(printOf("hjemmehjaelp", "easy-read").pageStyleHtml);
  expect(style).toContain('"Lillerup Kommune"');
  expect(style).toContain('"Hjemmehjælp: let at læse"');
  expect(style).toContain('"Udgave 2026-2. Læst hos kommunen 1.~november~2026."');
});

test("in large print each sheet has edition and date too, in figures because there is no room for words", () => {
  expect(printOf("hjemmehjaelp", "large").pageStyleHtml).toContain('"Udgave 2026-2. Læst 1.11.2026."');
});

describe("without an address of the site a paper is a draft:", () => {
  const drafts = municipalityDocuments(lillerup, { ...context, isDraft: true });

  test("it says so before everything else", () => {
    expect(new Set(drafts.map(({ draftNotice }) => draftNotice))).toEqual(
      new Set(["Udkast. Del ikke papiret ud endnu."]),
    );
  });

  test("it says so on every sheet", () => {
    const feet = drafts.flatMap(({ pageStyleHtml }) => pageStyleHtml.match(/@bottom-left\{content:"[^"]*/g));
    expect(feet.length).toBeGreaterThan(drafts.length);
    expect(feet.filter((foot) => !foot?.includes('"Udkast'))).toEqual([]);
  });

  test("it names no address", () => {
    expect(drafts.filter(({ address }) => address !== undefined)).toEqual([]);
  });

  test("a link to another page of the site is printed as its words", () => {
    const html = JSON.stringify(drafts.map((draft) => draft.template === "full" && draft.view));
    expect(html).not.toContain("standarder.lillerup.example");
    expect(html).toContain("madservice");
  });

  test("with an address it says nothing of the kind", () => {
    expect(documents.filter(({ draftNotice }) => draftNotice !== undefined)).toEqual([]);
  });
});

test("only the first page of a checklist, a booklet and a package has no running head, because its title says the same", () => {
  const without = documents.filter(({ pageStyleHtml }) => pageStyleHtml.includes(":first"));
  expect(without.map(({ template }) => template)).toEqual(
    documents
      .filter(({ template }) => ["checklist", "booklet", "package"].includes(template))
      .map(({ template }) => template),
  );
});

test("links in a PDF carry the whole address", () => {
  const full = printOf("hjemmehjaelp", "full");
  const html = full.template === "full" ? JSON.stringify(partsOf(full.view, "section")) : "";
  expect(html).toContain("https://standarder.lillerup.example/hjaelp/lillerup/madservice/");
  expect(html).not.toMatch(/href=\\"\//);
});

test.each(["ordinary", "easy", "large"] as const)(
  "a foot of %s text stays on its line beside the number of the page, however long the name of the record",
  (size) => {
    const own = contextOf("hjemmehjaelp");
    const footWith = (revision: string) => footOf({ ...own, standard: { ...own.standard, revision } }, size);
    for (const revision of [
      "2026-2",
      "Revideret efter høringen i efteråret 2026, tredje behandling",
      "x".repeat(90),
    ]) {
      const foot = footWith(revision);
      expect(textWidth(`${foot} Side 120 af 120`)).toBeLessThan(lineWidth(size));
      expect(foot).toContain("2026.");
    }
    expect(footWith("2026-2")).toContain("Udgave 2026-2. ");
  },
);

test("a foot without room for the name of the record says when it was read, and no dots in its place", () => {
  const restated = contextOf("hjemmehjaelp");
  const { municipality } = restated;
  // Who speaks for itself says it in more words.
  const own = {
    ...restated,
    municipality: { ...municipality, profile: { ...municipality.profile, voice: "own" as const } },
  };
  expect(footOf(own, "booklet")).toMatch(/^Sidst gennemgået \d+\.\d+\.2026\.$/);
  expect(footOf({ ...own, site: { ...context, isDraft: true } }, "booklet")).toMatch(/^Udkast/);
});

test("a PDF of a municipality's own site has its logo at its head, where there is room for it", () => {
  const site = {
    ...context,
    owner: {
      id: "lillerup",
      name: "Lillerup Kommune",
      voice: "own" as const,
      logo: "/assets/logos/lillerup.svg",
    },
  };
  const render = documentRenderer();
  const withLogo = municipalityDocuments(lillerup, site).filter((document) =>
    render(document, 0)?.includes('src="/assets/logos/lillerup.svg" alt="">'),
  );
  expect(new Set(withLogo.map(({ template }) => template))).toEqual(
    new Set(["full", "easy-read", "booklet", "package", "book"]),
  );
});
